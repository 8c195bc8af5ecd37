type Victim = {
  standard: string
  handle: string
  callOffId: string
  shareId: string
  invoiceId: string
  inputs: { purchase: string; ask: string }
}

const desk = '/desk/organizations/:handle'
const group = '/members/organizations/:handle'
const GROUP = 'group' as const
const DESK = 'desk' as const
const FEDERATION = 'federation' as const
const ofStandard = ({ standard }: Victim) => ({ standard })
const facts = {
  ...{ technique: 'Ajena', format: 'Ajeno', container: 'Frasco', label: 'Ajena', tolerances: 'Ninguna' },
  ...{ shelfLifeDays: null, minimumLot: 1, costClp: 1, assemblyDate: '2026-01-10', minutes: 'Acta ajena' },
}
const found = ({ handle }: Victim) => ({
  ...{ group: handle, outcome: 'withdrawn', trialBatch: 'Ajena', triedOn: '2026-01-10', triedBy: 'Ladrona' },
  ...{ toMend: 'Todo', monthlyUnits: null, until: null },
})
const said = ({ standard }: Victim) => ({
  ...{ standard, month: '2026-12', sureUnits: 1, perhapsUnits: 1, saidAt: '2026-11-30T12:00:00.000Z' },
})

const ofCallOff = ({ callOffId }: Victim) => ({ callOff: callOffId })
const ofShare = ({ shareId }: Victim) => ({ share: shareId })
const answered = () => ({ acceptedUnits: 0, saidAt: '2026-11-30T12:00:00.000Z' })
const failed = ({ handle }: Victim) => ({ group: handle, units: 1, reason: 'Ajena' })
const ofPurchase = ({ inputs }: Victim) => ({ purchase: inputs.purchase })
const bought = () => ({
  ...{
    input: 'unit frasco',
    supplier: 'Ajena',
    packUnits: 1,
    packClp: 1,
    fromMonth: '2099-12',
    toMonth: '2099-12',
  },
  ...{ answerBy: '2099-12-01', deliverOn: '2099-12-31' },
})
const came = () => ({
  ...{ goodUnits: 1, spoiledUnits: 0, billClp: 1, bill: 'Ajena', receivedOn: '2026-12-01', note: '' },
})
const ofInvoice = ({ invoiceId }: Victim) => ({ invoice: invoiceId })
const toInvoice = ({ callOffId }: Victim) => ({
  ...{ callOff: callOffId, folio: '99887766', issuedOn: '2026-09-01', receivedOn: '2026-09-01' },
})
const paid = () => ({ amountClp: 1, paidOn: '2026-09-02', reference: 'Ajena' })
const published = () => ({ from: '2020-01-01', yearlyBp: '9,99', source: 'Ajena' })
const rule = () => ({
  ...{ topPercent: 40, keepsLots: true, turn: 'part', reservePercent: 100, validFrom: '2099-12-31' },
  ...{ assemblyDate: '2026-03-14', minutes: 'Acta ajena' },
})
const round = () => ({ answerBy: '2099-12-31', seenRounds: 1 })

/** What groups make alike and promise together, as known-routes.ts names all. */
export const SUPPLY_ROUTES = {
  [`GET ${group}/offer`]: { for: GROUP },
  [`POST ${group}/offer`]: { for: GROUP, body: said },
  [`GET ${group}/shares`]: { for: GROUP },
  [`POST ${group}/shares/:share/answer`]: { for: GROUP, params: ofShare, body: answered },
  [`GET ${desk}/sharings`]: { for: DESK },
  [`GET ${desk}/sharings/:callOff`]: { for: DESK, params: ofCallOff },
  [`POST ${desk}/sharings/:callOff/rounds`]: { for: DESK, params: ofCallOff, body: round },
  [`POST ${desk}/sharings/:callOff/failures`]: { for: DESK, params: ofCallOff, body: failed },
  [`GET ${desk}/input-purchases`]: { for: DESK },
  [`POST ${desk}/input-purchases`]: { for: DESK, body: bought },
  [`GET ${desk}/input-purchases/:purchase`]: { for: DESK, params: ofPurchase },
  [`POST ${desk}/input-purchases/:purchase/closing`]: {
    for: DESK,
    params: ofPurchase,
    body: () => ({ kind: 'called_off', why: 'Ajena' }),
  },
  [`POST ${desk}/input-purchases/:purchase/receptions`]: { for: DESK, params: ofPurchase, body: came },
  [`POST ${desk}/input-purchases/:purchase/costs`]: {
    for: DESK,
    params: ofPurchase,
    body: () => ({ reception: 1 }),
  },
  [`GET ${desk}/reliability`]: { for: DESK },
  [`GET ${desk}/sharing-rule`]: { for: DESK },
  [`POST ${desk}/sharing-rule`]: { for: DESK, body: rule },
  [`GET ${desk}/invoices`]: { for: DESK },
  [`POST ${desk}/invoices`]: { for: DESK, body: toInvoice },
  [`GET ${desk}/invoices/:invoice`]: { for: DESK, params: ofInvoice },
  [`POST ${desk}/invoices/:invoice/taking-back`]: {
    for: DESK,
    params: ofInvoice,
    body: () => ({ folio: '1', issuedOn: '2026-09-02', why: 'Ajena' }),
  },
  [`POST ${desk}/invoices/:invoice/payments`]: { for: DESK, params: ofInvoice, body: paid },
  [`POST ${desk}/interest`]: { for: FEDERATION, body: published },
  [`GET ${desk}/offer`]: { for: DESK },
  [`GET ${desk}/weeks`]: { for: DESK },
  [`GET ${desk}/standards`]: { for: DESK },
  [`POST ${desk}/standards`]: { for: DESK, body: () => ({ name: 'Ficha ajena', unit: 'frascos', ...facts }) },
  [`GET ${desk}/standards/:standard`]: { for: DESK, params: ofStandard },
  [`POST ${desk}/standards/:standard/versions`]: { for: DESK, params: ofStandard, body: () => facts },
  [`POST ${desk}/standards/:standard/photos`]: {
    for: DESK,
    params: ofStandard,
    body: () => ({ kind: 'wrong', caption: 'Ajena' }),
  },
  [`POST ${desk}/standards/:standard/photos/:photo/removal`]: {
    for: DESK,
    params: (victim: Victim) => ({ ...ofStandard(victim), photo: 'stdp_01ABCD' }),
    body: () => ({}),
  },
  [`POST ${desk}/standards/:standard/gtin`]: {
    for: DESK,
    params: ofStandard,
    body: () => ({ gtin: '9506000134352' }),
  },
  [`POST ${desk}/standards/:standard/qualifications`]: { for: DESK, params: ofStandard, body: found },
}
