import { daysAfter, daysBetween } from '../../../../kernel/time/days'

/**
 * What a buyer owes who pays an invoice late (law 21.131): interest for each day on what is not paid yet, at the current
 * interest in force that day, and once 1 % of what was not paid when it fell due.
 */

/** In force from `from` (`YYYY-MM-DD`) until the next begins; basis points a year, of 360 days as the rates are published. */
export type CurrentInterest = { from: string; yearlyBp: number }
/** Money of the buyer that arrived, in whole pesos. */
export type Paid = { on: string; amountClp: number }
/** `dueOn`: the last day on which it is paid in time. */
export type Invoiced = { totalClp: number; dueOn: string }

/** `interestClp` is null where a day has no known rate: nothing is guessed. */
export type OwedOn = {
  /** of the invoice itself */
  leftClp: number
  daysLate: number
  interestClp: number | null
  compensationClp: number
  /** paid beyond the invoice: what there is for interest and compensation */
  beyondClp: number
}

const DAYS_OF_A_YEAR = 360
const WHOLE_BP = 10_000
const COMPENSATION_BP = 100

/**
 * How an invoice stands at the end of a day. Payments pay the invoice first: the supplier is not helped by a debt that
 * grows beside it.
 * @param today `YYYY-MM-DD`
 * @throws RangeError when an amount is not a whole number above zero
 */
export function owedOn(
  { totalClp, dueOn }: Invoiced,
  payments: readonly Paid[],
  rates: readonly CurrentInterest[],
  today: string,
): OwedOn {
  for (const amount of [totalClp, ...payments.map(({ amountClp }) => amountClp)])
    if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`not an amount: ${amount}`)
  const leftAt = (day: string) =>
    Math.max(0, totalClp - payments.reduce((sum, { on, amountClp }) => sum + (on <= day ? amountClp : 0), 0))
  const stretches = unpaidStretches(dueOn, payments, today).map((stretch) => ({
    ...stretch,
    clp: leftAt(stretch.after),
  }))
  const late = stretches.filter(({ clp }) => clp > 0)
  const paidClp = payments.reduce((sum, { on, amountClp }) => sum + (on <= today ? amountClp : 0), 0)
  return {
    leftClp: leftAt(today),
    daysLate: late.reduce((sum, { after, to }) => sum + daysBetween(after, to), 0),
    interestClp: interestOf(late, rates),
    compensationClp: today > dueOn ? Math.round((leftAt(dueOn) * COMPENSATION_BP) / WHOLE_BP) : 0,
    beyondClp: Math.max(0, paidClp - totalClp),
  }
}

/** Days after `after` until `to`, on which one sum was owed. */
type Stretch = { after: string; to: string }

/**
 * From the day after it fell due until today, cut where money arrived. A day is late when something was not paid at its
 * beginning: who pays on that day pays for it.
 */
function unpaidStretches(dueOn: string, payments: readonly Paid[], today: string): Stretch[] {
  const cuts = [...new Set(payments.map(({ on }) => on))].filter((on) => on > dueOn && on < today).sort()
  const ends = today > dueOn ? [...cuts, today] : []
  return ends.map((to, index) => ({ after: ends[index - 1] ?? dueOn, to }))
}

/** Reckoned without rounding to the end, then to the nearest peso; null: a day has no known rate. */
function interestOf(
  late: readonly (Stretch & { clp: number })[],
  rates: readonly CurrentInterest[],
): number | null {
  const inOrder = rates.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  let parts = 0n
  for (const { after, to, clp } of late) {
    let known = 0
    for (const [index, { from, yearlyBp }] of inOrder.entries()) {
      const begins = Math.max(0, daysBetween(after, from) - 1)
      const ends = inOrder[index + 1]?.from ?? daysAfter(to, 1)
      const days = Math.max(0, Math.min(daysBetween(after, to), daysBetween(after, ends) - 1) - begins)
      known += days
      parts += BigInt(clp) * BigInt(yearlyBp) * BigInt(days)
    }
    if (known < daysBetween(after, to)) return null
  }
  const whole = BigInt(WHOLE_BP * DAYS_OF_A_YEAR)
  return Number((2n * parts + whole) / (2n * whole))
}
