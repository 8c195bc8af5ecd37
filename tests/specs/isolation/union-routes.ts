import { unionFacts, unionMember, unionPaper } from '../../fixtures/supply/union.ts'
import { inDays } from '../../fixtures/supply/agreement.ts'

type Victim = { union: { id: string; members: string[] } }

const desk = '/desk/organizations/:handle'
const DESK = 'desk' as const
const ofUnion = ({ union: { id } }: Victim) => ({ id })
const first = ({ union: { members } }: Victim) => members[0] ?? ''
const at = (body: (victim: Victim) => object) => ({ for: DESK, params: ofUnion, body })

/** Unions of suppliers, as known-routes.ts names all. */
export const UNION_ROUTES = {
  [`GET ${desk}/unions`]: { for: DESK },
  [`POST ${desk}/unions`]: { for: DESK, body: () => unionFacts() },
  [`GET ${desk}/unions/:id`]: { for: DESK, params: ofUnion },
  [`POST ${desk}/unions/:id`]: at(() => unionFacts({ name: 'Ajena' })),
  [`GET ${desk}/unions/:id/:file`]: {
    for: DESK,
    params: (victim: Victim) => ({ ...ofUnion(victim), file: 'document.pdf' }),
  },
  [`POST ${desk}/unions/:id/members`]: at(() => unionMember({ name: 'Ajena' })),
  [`POST ${desk}/unions/:id/members/:member/leaving`]: {
    for: DESK,
    params: (victim: Victim) => ({ ...ofUnion(victim), member: first(victim) }),
    body: () => ({}),
  },
  [`POST ${desk}/unions/:id/representative`]: at((victim) => ({ member: first(victim), name: 'Ladrona' })),
  [`POST ${desk}/unions/:id/papers`]: at((victim) => unionPaper(first(victim), 'tax')),
  [`POST ${desk}/unions/:id/steps`]: at(() => ({ kind: 'ended', on: inDays(0), note: 'Ajena' })),
  [`POST ${desk}/utm`]: {
    ...{ for: 'federation' as const, needs: 'shop' as const },
    body: () => ({ month: '2020-01', valueClp: 1, source: 'Ajena' }),
  },
}
