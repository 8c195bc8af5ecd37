type Victim = { till: { id: string; line: string }; variantId: string }

const group = '/members/organizations/:handle'
const GROUP = 'group' as const
const ofTill = ({ till }: Victim) => ({ till: till.id })
const sale = ({ till }: Victim) => ({
  ...{ code: '0123456789', lines: [{ line: till.line, units: 1 }], paidBy: 'cash', receivedClp: 99_999 },
  ...{ voucher: null, document: null, soldAt: '2026-12-01T12:00:00.000Z' },
})
const closing = () => ({ countedClp: 1, sales: [], closedAt: '2026-12-01T12:00:00.000Z' })
const opening = ({ variantId }: Victim) => ({
  ...{ fair: 'Feria ajena', place: 'Ajena', heldOn: '2026-12-01', floatClp: 0 },
  items: [{ variantId, units: 1 }],
})

/** What groups sell at fairs, as known-routes.ts names all. */
export const FAIR_ROUTES = {
  'GET /fair-receipts/:code': { for: 'public' as const },
  [`GET ${group}/tills`]: { for: GROUP },
  [`POST ${group}/tills`]: { for: GROUP, body: opening },
  [`POST ${group}/tills/:till/sales`]: { for: GROUP, params: ofTill, body: sale },
  [`POST ${group}/tills/:till/closing`]: { for: GROUP, params: ofTill, body: closing },
  'GET /desk/organizations/:handle/fairs': { for: 'desk' as const },
}
