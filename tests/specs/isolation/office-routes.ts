import { dayIn } from '../../support/days.ts'

type Victim = { helperId: string; officeId: string }

const DESK = 'desk' as const
const desk = '/desk/organizations/:handle'
const tomorrow = () => dayIn(1)

/** Of offices and of second factors, as known-routes.ts names all. */
export const OFFICE_ROUTES = {
  [`GET ${desk}/candidates`]: { for: DESK },
  [`POST ${desk}/offices`]: {
    for: DESK,
    body: ({ helperId }: Victim) => ({
      office: 'trainer',
      memberId: helperId,
      until: tomorrow(),
      act: 'Acta',
    }),
  },
  [`POST ${desk}/changes/:id`]: {
    for: DESK,
    params: () => ({ id: 'chg_01ABCDEF' }),
    body: () => ({ decision: 'confirm' }),
  },
  [`POST ${desk}/factor-changes/:id`]: {
    for: DESK,
    params: () => ({ id: 'chg_01ABCDEF' }),
    body: () => ({ decision: 'confirm' }),
  },
  [`POST ${desk}/factors/:id`]: {
    for: DESK,
    params: ({ helperId }: Victim) => ({ id: helperId }),
    body: () => ({ verdict: 'lost' }),
  },
  [`POST ${desk}/offices/:id`]: { for: DESK, params: ({ officeId }: Victim) => ({ id: officeId }) },
}
