import type { HistoryMoney } from '../../types.ts'

/** How what months left was paid. `ago`: of the month that was closed, paid at the beginning of the next. */
export const money: HistoryMoney = {
  /** Without an account: paid by hand, against a signed receipt. */
  byHand: ['semilleras-del-alto', 'panaderas-del-pique', 'piteras-de-la-cordillera'],
  /** Through a member whom the group named in writing. */
  collects: ['gallineros-del-laja', 'vivero-raiz-de-coihue', 'fogon-pewen'],
  /** A big sale that came back after it was paid: its month ends below zero. */
  lateReturn: { group: 'talabarteras-del-roble', soldAgo: 4, units: 3 },
  returned: { group: 'algueras-de-punta-roca', ago: 5, note: 'El banco lo devolvió: faltaba un dígito' },
  disputed: { group: 'telar-mar-adentro', ago: 1, note: 'Miré la cuenta hoy en la mañana y no está' },
  /** Paid, and nobody has said yet that it came. */
  silent: ['quesos-el-peumo', 'bordadoras-del-estero', 'molino-el-trigal'],
  fund: {
    ago: 5,
    partOf: 10,
    purpose: 'Techo del taller de una socia de Coironeras de la Vega',
    minutes: 'Acta 9 de la asamblea de la federación',
  },
  /** One that three months of sales gave back, and one that is still open. */
  advances: [
    {
      group: 'taller-greda-y-boldo',
      ago: 5,
      amountClp: 90_000,
      purpose: 'Leña seca y esmalte para las horneadas del invierno',
      minutes: 'Acta 11 de la directiva',
    },
    {
      group: 'hilanderas-del-chacay',
      ago: 0,
      amountClp: 80_000,
      purpose: 'Lana de la esquila, que se compra una vez al año y al contado',
      minutes: 'Acta 16 de la directiva',
    },
  ],
  gateway: { feeBp: 249, feeVatPercent: 19, firstInvoice: 7_204_118 },
  folios: [
    { kind: 33, last: 61 },
    { kind: 34, last: 0 },
    { kind: 39, last: 1340 },
    { kind: 41, last: 0 },
    { kind: 43, last: 12 },
    { kind: 56, last: 2 },
    { kind: 61, last: 27 },
  ],
  /** An office that ends in so many days. */
  ending: { organization: 'productoras-de-concepcion', office: 'coordinator', days: 24 },
}
