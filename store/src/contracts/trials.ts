/** Trials of products: what a group tries before it sells it. Days are `YYYY-MM-DD` in Chile. */
import { perHour } from './product/price-sheet.ts'
import type { TablePage } from './desk/table.ts'

/** The way of a trial. It begins as an idea, and ends adopted or left. */
export const TRIAL_STEPS = ['idea', 'batch', 'sale', 'adopted', 'left'] as const
export type TrialStep = (typeof TRIAL_STEPS)[number]

/** What is said at each step. Money in whole pesos of the whole batch, work in minutes. */
export type TrialSays = {
  idea: { title: string; why: string; course: string | null; lesson: string | null }
  /** `good`: how many of those that were made came out to be sold; they carry the costs of all. */
  batch: {
    made: number
    good: number
    day: string
    makers: string
    materialsClp: number
    packagingClp: number
    minutes: number
  }
  /** `priceClp`: with VAT. `heard`: what buyers said, in their words. */
  sale: { sold: number; priceClp: number; day: string; place: string; heard: string }
  /** `product`: its handle, once it is in the shop. */
  adopted: { learned: string; product: string | null }
  left: { reason: string; learned: string }
}

/** `POST …/trials`, with an `Idempotency-Key`. `trial`: what the phone called it. */
export type TrialEntryRequest = {
  [Step in TrialStep]: { trial: string; step: Step; says: TrialSays[Step]; doneAt: string }
}[TrialStep]

export const TRIAL_LIMITS = {
  title: 80,
  line: 120,
  text: 500,
  pieces: 10_000,
  clp: 9_000_000,
  minutes: 30_000,
} as const

/** What was said of a trial, of each step the newest. */
export type TrialSaid = { idea: TrialSays['idea'] } & {
  [Step in Exclude<TrialStep, 'idea'>]: TrialSays[Step] | null
}

const NEXT: Record<TrialStep, readonly TrialStep[]> = {
  idea: ['batch', 'left'],
  batch: ['sale', 'left'],
  sale: ['adopted', 'left'],
  adopted: [],
  left: [],
}

/** What may be said next. */
export const nextSteps = (state: TrialStep): readonly TrialStep[] => NEXT[state]

/** How far it is. */
export const trialState = (said: TrialSaid): TrialStep =>
  said.left ? 'left' : said.adopted ? 'adopted' : said.sale ? 'sale' : said.batch ? 'batch' : 'idea'

/** How it stands after something more was said; null: that does not follow. What was said is said anew at any time. */
export function trialAfter(state: TrialStep | null, step: TrialStep, wasSaid: boolean): TrialStep | null {
  if (state === null) return step === 'idea' ? 'idea' : null
  if (wasSaid) return state
  return NEXT[state].includes(step) ? step : null
}

/** Why numbers of a trial do not go together, by field. */
export function numbersProblem({
  batch,
  sale,
}: Pick<TrialSaid, 'batch' | 'sale'>): Record<string, string> | null {
  if (batch && batch.good > batch.made) return { good: 'No pueden ser más que las que hicieron.' }
  if (batch && sale && sale.sold > batch.good)
    return { sold: `De la tanda salieron ${batch.good} para vender.` }
  return null
}

/** What a sale in the shop leaves to the group, as it was voted. Basis points. */
export type TrialTerms = { sharesBp: number; cardFeeBp: number; hasVat: boolean }

export type TrialEarning = {
  /** Materials and packaging of the batch, for each one that can be sold. */
  eachClp: number
  /** For an hour of work, if all that came out well are sold at the price that was tried. */
  allSoldClp: number | null
  /** The same with those that were sold. */
  soFarClp: number | null
}

/** «Lo que te queda por hora», by the rule of the price sheet. Null: no batch, or none of it to be sold. */
export function trialEarning(
  { batch, sale }: Pick<TrialSaid, 'batch' | 'sale'>,
  terms: TrialTerms,
): TrialEarning | null {
  if (!batch || batch.good === 0) return null
  const sheet = {
    materialsClp: batch.materialsClp,
    packagingClp: batch.packagingClp,
    hours: batch.minutes / 60,
    isVatExempt: !terms.hasVat,
    shares: terms.sharesBp / 10_000,
    gateway: terms.cardFeeBp / 10_000,
    ...{ waste: 0, hourlyRateClp: 0, overheadClp: 0, haulClp: 0, margin: 0 },
  }
  const at = (pieces: number) => (sale && batch.minutes > 0 ? perHour(sheet, sale.priceClp * pieces) : null)
  return {
    eachClp: Math.round((batch.materialsClp + batch.packagingClp) / batch.good),
    allSoldClp: at(batch.good),
    soFarClp: at(sale?.sold ?? 0),
  }
}

/** What a trainer or a coordinator told the group. */
export type TrialAdvice = { text: string; by: string; at: string }

export type Trial = {
  /** What a phone of the group called it. */
  trial: string
  state: TrialStep
  said: TrialSaid
  /** The exercise that it grew from, as it is called now. */
  lesson: { course: string; lesson: string; title: string } | null
  /** The terms when it was first sold; null before. */
  terms: TrialTerms | null
  /** Who had the idea, or wrote it down. */
  by: string
  changedAt: string
  /** The newest first. */
  advice: TrialAdvice[]
}

/** `GET …/trials`: the newest first. */
export type OwnTrials = { trials: Trial[] }

export type DeskTrial = {
  id: string
  title: string
  group: { handle: string; name: string }
  state: TrialStep
  changedAt: string
  /** Materials and packaging of the batch, and its minutes; null before it. */
  costClp: number | null
  minutes: number | null
  /** Null before a test sale. */
  priceClp: number | null
  sold: number | null
  perHourClp: number | null
  /** Empty until the trial is over. */
  learned: string
}

/** How many trials; null: between one and four, or what would give one of those away. */
export type CoveredCount = number | null

export type TrialSums = {
  total: CoveredCount
  byState: Record<TrialStep, CoveredCount>
  /** Of those that ended, in percent; null: fewer than five ended, or what was covered would be told. */
  adoptedPercent: number | null
}

/** `GET …/trials`: of the groups right below the desk's organization. `associations`: at the federation's desk. */
export type DeskTrials = TablePage<DeskTrial> & {
  sums: TrialSums
  associations: { handle: string; name: string; total: CoveredCount; groups: string[] }[] | null
}

/** `GET …/trials/{id}`: `{ trial: DeskTrialWhole }` */
export type DeskTrialWhole = Omit<Trial, 'trial'> & {
  id: string
  group: { handle: string; name: string }
  earning: TrialEarning | null
  /** How often something that was said was said anew. */
  corrections: number
}
