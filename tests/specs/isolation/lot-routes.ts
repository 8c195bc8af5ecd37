type Victim = {
  standard: string
  lot: string
  handle: string
  callOffId: string
  recall: string
  productId: string
  consignmentId: string
  lineId: string
  reception: string
  handover: string
}

const desk = '/desk/organizations/:handle'
const group = '/members/organizations/:handle'
const GROUP = 'group' as const
const DESK = 'desk' as const
const ofRecall = ({ recall }: Victim) => ({ id: recall })
const ofCallOff = ({ callOffId }: Victim) => ({ id: callOffId })
const taken = () => ({ takenBy: 'Ajeno', takenRut: null, takenOn: '2026-11-30', takenTime: '10:00' })
const ofReception = ({ reception }: Victim) => ({ id: reception })
const ofLot = ({ lot }: Victim) => ({ code: lot })
const made = ({ productId, standard }: Victim) => ({
  ...{ code: 'ZZZZ0000', product: productId, standard, units: 1, madeOn: '2026-11-30', bestBefore: null },
  ...{ note: 'Ajeno', saidAt: '2026-11-30T12:00:00.000Z' },
})
const named = ({ lineId, lot }: Victim) => ({ lines: [{ lineId, lots: [{ code: lot, units: 1 }] }] })

const brought = ({ callOffId, handle, lot }: Victim) => ({
  ...{ callOff: callOffId, group: handle, lot, acceptedUnits: 1, downgradedUnits: 0, rejectedUnits: 0 },
  ...{ why: '', isMore: true },
})

/** Lots and their recall, as known-routes.ts names all. */
export const LOT_ROUTES = {
  [`GET ${group}/lots`]: { for: GROUP },
  [`POST ${group}/lots`]: { for: GROUP, body: made },
  [`GET ${group}/lots/:code/labels`]: { for: GROUP, params: ofLot },
  [`POST ${group}/consignments/:id/lots`]: {
    for: GROUP,
    params: ({ consignmentId }: Victim) => ({ id: consignmentId }),
    body: named,
  },
  [`GET ${desk}/lots`]: { for: DESK },
  [`GET ${desk}/lots/:code`]: { for: DESK, params: ofLot },
  [`POST ${desk}/lots/:code/state`]: {
    for: DESK,
    params: ofLot,
    body: () => ({ state: 'held', why: 'Ajeno' }),
  },
  [`POST ${desk}/recalls`]: {
    for: DESK,
    body: ({ lot }: Victim) => ({ lots: [lot], why: 'Ajeno', toDo: 'Nada ajeno' }),
  },
  [`GET ${desk}/receptions`]: { for: DESK },
  [`POST ${desk}/receptions`]: { for: DESK, body: brought },
  [`GET ${desk}/deliveries/:id`]: { for: DESK, params: ofCallOff },
  [`GET ${desk}/deliveries/:id/:file`]: {
    for: DESK,
    params: (of: Victim) => ({ ...ofCallOff(of), file: 'document.pdf' }),
  },
  [`POST ${desk}/deliveries/:id/handovers`]: { for: DESK, params: ofCallOff, body: taken },
  [`GET ${desk}/deliveries/:id/handovers/:handover/:file`]: {
    for: DESK,
    params: (of: Victim) => ({ ...ofCallOff(of), handover: of.handover, file: 'document.pdf' }),
  },
  [`GET ${desk}/receptions/:id`]: { for: DESK, params: ofReception },
  [`POST ${desk}/receptions/:id/taking-back`]: {
    for: DESK,
    params: ofReception,
    body: () => ({ why: 'Ajeno' }),
  },
  [`POST ${desk}/receptions/:id/downgrade`]: {
    for: DESK,
    params: ofReception,
    body: () => ({ units: 1, why: 'Ajeno', point: null }),
  },
  [`POST ${group}/receptions`]: { for: GROUP, body: brought },
  'GET /members/me/receptions': { for: 'self' as const },
  [`GET ${desk}/recalls/:id`]: { for: DESK, params: ofRecall },
  [`POST ${desk}/recalls/:id/sending`]: { for: DESK, params: ofRecall },
  // By the code that its label carries, what its label says.
  'GET /lots/:code': { for: 'public' as const },
}
