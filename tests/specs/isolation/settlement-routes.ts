type Victim = {
  handle: string
  statement: { id: string; month: string }
  payout: { id: string; run: string }
}

const DESK = 'desk' as const
const GROUP = 'group' as const
const desk = '/desk/organizations/:handle'
const group = '/members/organizations/:handle'
const ofStatement = ({ statement }: Victim) => ({ id: statement.id })
const ofPaper = (victim: Victim) => ({ ...ofStatement(victim), file: 'document.pdf' })
const ofRun = ({ payout }: Victim) => ({ id: payout.run })
const ofPayout = ({ payout }: Victim) => ({ id: payout.id })
const ofPayee = ({ handle }: Victim) => ({ organization: handle })
const proposedTo = (handle: string) => ({ account: 'group', handle, means: 'cash', amountClp: 1000 })
const account = {
  holderName: 'Ladrona Prueba',
  holderRut: '12.345.678-5',
  bank: '012',
  kind: 'sight',
  number: '99887766',
}

/** Of closed months and of what groups are paid, as known-routes.ts names all. */
export const SETTLEMENT_ROUTES = {
  [`GET ${desk}/periods`]: { for: DESK },
  [`POST ${desk}/periods`]: { for: DESK, body: ({ statement: { month } }: Victim) => ({ month }) },
  [`GET ${desk}/reports`]: { for: DESK },
  [`GET ${desk}/periods/:month`]: { for: DESK, params: ({ statement: { month } }: Victim) => ({ month }) },
  [`GET ${desk}/periods/:month/:file`]: {
    for: DESK,
    params: ({ statement: { month } }: Victim) => ({ month, file: 'document.csv' }),
  },
  [`GET ${desk}/statements/:id`]: { for: DESK, params: ofStatement },
  [`GET ${desk}/statements/:id/:file`]: { for: DESK, params: ofPaper },
  [`GET ${group}/months`]: { for: GROUP },
  [`GET ${group}/statements`]: { for: GROUP },
  [`GET ${group}/statements/:id`]: { for: GROUP, params: ofStatement },
  [`GET ${group}/statements/:id/:file`]: { for: GROUP, params: ofPaper },
  [`GET ${desk}/payouts`]: { for: DESK },
  [`POST ${desk}/runs`]: { for: DESK, body: ({ handle }: Victim) => ({ payouts: [proposedTo(handle)] }) },
  [`GET ${desk}/runs/:id`]: { for: DESK, params: ofRun },
  [`GET ${desk}/runs/:id/transfers`]: { for: DESK, params: ofRun },
  [`POST ${desk}/runs/:id/approval`]: { for: DESK, params: ofRun },
  [`POST ${desk}/payouts/:id/payment`]: {
    for: DESK,
    params: ofPayout,
    body: () => ({ reference: 'Recibo 1' }),
  },
  [`POST ${desk}/payouts/:id/ending`]: {
    for: DESK,
    params: ofPayout,
    body: () => ({ outcome: 'returned', note: 'No era de ellas' }),
  },
  [`GET ${desk}/payouts/:id/proof`]: { for: DESK, params: ofPayout },
  [`POST ${desk}/payouts/:id/proof`]: { for: DESK, params: ofPayout },
  [`GET ${desk}/runs/:id/proof`]: { for: DESK, params: ofRun },
  [`POST ${desk}/runs/:id/proof`]: { for: DESK, params: ofRun },
  [`GET ${desk}/bank-accounts/:organization`]: { for: DESK, params: ofPayee },
  [`POST ${desk}/bank-accounts/:organization`]: { for: DESK, params: ofPayee, body: () => account },
  [`POST ${desk}/bank-accounts/:organization/stop`]: { for: DESK, params: ofPayee },

  [`GET ${group}/payouts`]: { for: GROUP },
  [`POST ${group}/payouts/:id`]: { for: GROUP, params: ofPayout, body: () => ({ hasArrived: false }) },
  [`GET ${group}/payouts/:id/proof`]: { for: GROUP, params: ofPayout },
  [`GET ${group}/bank-account`]: { for: GROUP },
  [`POST ${group}/bank-account`]: { for: GROUP, body: () => account },
  [`POST ${group}/bank-account/stop`]: { for: GROUP },
}
