import { unionFacts, unionMember, unionPaper } from '../../fixtures/supply/union.ts'
import { buyerFacts, inDays, newInstitution, offerFor, openMonths } from '../../fixtures/supply/agreement.ts'

type Victim = { quotation: { id: string; buyer: { id: string } }; requestId: string; offered: string } & {
  union: { id: string; members: string[] }
}

const desk = '/desk/organizations/:handle'
const DESK = 'desk' as const
const PUBLIC = { for: 'public' } as const
const ofQuotation = ({ quotation: { id } }: Victim) => ({ id })
const ofBuyer = ({ quotation: { buyer } }: Victim) => ({ id: buyer.id })
const ofRequest = ({ requestId }: Victim) => ({ id: requestId })
const offered = ({ offered, quotation: { buyer } }: Victim) => ({ ...offerFor(offered, 1), buyer: buyer.id })
const asked = ({ offered: standard }: Victim) => {
  const [month = ''] = openMonths()
  return { ...newInstitution(), wanted: [{ standard, from: month, to: month, units: 1 }], note: '' }
}
const reason = () => ({ reason: 'Ahora es mío' })

const ofUnion = ({ union: { id } }: Victim) => ({ id })
const first = ({ union: { members } }: Victim) => members[0] ?? ''
const at = (body: (victim: Victim) => object) => ({ for: DESK, params: ofUnion, body })

/** Institutions and what is agreed with them. What a token opens is tried in agreements.test: another opens nothing. */
export const AGREEMENT_ROUTES = {
  'GET /supply': PUBLIC,
  'POST /supply/requests': PUBLIC,
  'GET /supply/prices/:supplier/document': PUBLIC,
  'GET /supply/standards/:standard/document': PUBLIC,
  'GET /supply/quotations/:token': PUBLIC,
  'GET /supply/quotations/:token/document': PUBLIC,
  'POST /supply/quotations/:token/signature': PUBLIC,
  'POST /supply/quotations/:token/call-offs': PUBLIC,
  'POST /supply/quotations/:token/recalls/:recall/receipt': PUBLIC,
  [`GET ${desk}/agreements`]: { for: DESK },
  [`GET ${desk}/promises`]: { for: DESK },
  [`GET ${desk}/prices`]: { for: DESK },
  [`POST ${desk}/prices/:standard`]: {
    for: DESK,
    params: ({ offered: standard }: Victim) => ({ standard }),
    body: () => ({
      ...{ validFrom: inDays(0), validUntil: inDays(20), isPublic: true },
      steps: [{ fromUnits: 1, netUnitClp: 1 }],
    }),
  },
  [`POST ${desk}/buyers`]: { for: DESK, body: () => buyerFacts() },
  [`GET ${desk}/buyers/:id`]: { for: DESK, params: ofBuyer },
  [`POST ${desk}/buyers/:id`]: { for: DESK, params: ofBuyer, body: () => buyerFacts() },
  [`POST ${desk}/quotation-requests`]: { for: DESK, body: asked },
  [`GET ${desk}/quotation-requests/:id`]: { for: DESK, params: ofRequest },
  [`POST ${desk}/quotation-requests/:id/refusal`]: { for: DESK, params: ofRequest, body: reason },
  [`POST ${desk}/quotations`]: { for: DESK, body: offered },
  [`GET ${desk}/quotations/:id`]: { for: DESK, params: ofQuotation },
  [`GET ${desk}/quotations/:id/:file`]: {
    for: DESK,
    params: (victim: Victim) => ({ ...ofQuotation(victim), file: 'document.pdf' }),
  },
  [`POST ${desk}/quotations/:id/versions`]: { for: DESK, params: ofQuotation, body: offered },
  [`POST ${desk}/quotations/:id/negotiation`]: {
    for: DESK,
    params: ofQuotation,
    body: () => ({ kind: 'conceded', what: 'Todo gratis', why: '' }),
  },
  [`POST ${desk}/quotations/:id/withdrawal`]: { for: DESK, params: ofQuotation, body: reason },
  [`POST ${desk}/quotations/:id/call-offs`]: {
    for: DESK,
    params: ofQuotation,
    body: ({ offered: standard }: Victim) => ({ standard, units: 1, deliverOn: `${openMonths()[1]}-20` }),
  },
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
