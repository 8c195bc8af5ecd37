type Victim = { handle: string; orderId: string; deposit: string }

const desk = '/desk/organizations/:handle'
const FEDERATION = 'federation' as const
const ofDeposit = ({ deposit }: Victim) => ({ id: deposit })
const given = {
  ...{ method: 'webpay', day: '2026-11-20', amountClp: 1000, feeClp: 0, feeVatClp: 0, invoice: 'De otra' },
  which: { days: ['2026-11-20'], without: [], also: [] },
}

/** Of what only the federation says of its money, as known-routes.ts names all. */
export const DEPOSIT_ROUTES = {
  [`GET ${desk}/deposits`]: { for: FEDERATION },
  [`POST ${desk}/deposits`]: {
    for: FEDERATION,
    body: () => ({ ...given, seenClp: 1000, restNote: 'No es de ella' }),
  },
  [`POST ${desk}/deposits/preview`]: { for: FEDERATION, body: () => given },
  [`POST ${desk}/deposits/sheet`]: {
    for: FEDERATION,
    body: () => ({ method: 'webpay', file: Buffer.from('fecha;monto').toString('base64') }),
  },
  [`GET ${desk}/deposits/:id`]: { for: FEDERATION, params: ofDeposit },
  [`POST ${desk}/deposits/:id/taking-back`]: {
    for: FEDERATION,
    params: ofDeposit,
    body: () => ({ note: 'No era de ella' }),
  },
  [`POST ${desk}/payment-minimum`]: { for: FEDERATION, body: () => ({ amountClp: 1000 }) },
  [`POST ${desk}/advance-maximum`]: { for: FEDERATION, body: () => ({ amountClp: 1000 }) },
  [`POST ${desk}/reception-advance-rule`]: {
    for: FEDERATION,
    body: () => ({ perGroupClp: 1, part: '1', assemblyDate: '2026-01-10', minutes: 'Acta ajena' }),
  },
  [`GET ${desk}/balances`]: { for: FEDERATION },
  [`POST ${desk}/balances`]: {
    for: FEDERATION,
    body: () => ({ account: 'bank', day: '2026-11-20', amountClp: 1 }),
  },
}
