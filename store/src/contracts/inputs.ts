/**
 * What a unit of a standard takes of jars, lids, sugar, wool, and what groups buy of it together. Months `YYYY-MM`, days
 * `YYYY-MM-DD` in Chile; amounts are whole units of the measure, and of one unit of a standard thousandths of it.
 */
export const MEASURES = ['unit', 'kg', 'g', 'l', 'ml', 'm'] as const
export type Measure = (typeof MEASURES)[number]

export type StandardInput = { name: string; measure: Measure; milliPerUnit: number }

/** What is bought: its name as the sheet says it. */
export type InputNamed = Pick<StandardInput, 'name' | 'measure'>

/**
 * How a purchase stands. to_order: all have answered, or the day is over. received: what came was counted, and its cost is
 * not shared yet.
 */
export type PurchaseState = 'asking' | 'to_order' | 'called_off' | 'ordered' | 'received' | 'shared'

/**
 * A purchase of which a group is asked, on its phone. `neededUnits`: of what it promised; `sureUnits`: if it makes all that
 * it said for sure. `takenUnits`: null, it said nothing. `gotUnits` and `costClp` once the cost is shared.
 */
export type OwnInput = InputNamed & {
  id: string
  buyer: string
  supplier: string
  packUnits: number
  packClp: number
  fromMonth: string
  toMonth: string
  answerBy: string
  deliverOn: string
  state: PurchaseState | 'lapsed'
  neededUnits: number
  sureUnits: number
  why: string[]
  takenUnits: number | null
  gotUnits: number | null
  costClp: number | null
  whyCost: string[]
}
