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
  /** An office that ends in so many days. */
  ending: { organization: 'productoras-de-concepcion', office: 'coordinator', days: 24 },
}
