/** What a test or a person on the form wants to happen. */
export const outcomes = [
  'approve',
  'reject',
  'abort_get',
  'abort_post',
  'timeout',
  'both_tokens',
  'double_return',
  'commit_500_after_authorising',
  'slow_commit',
  'unauthorized',
  'foreign_amount',
  'foreign_order',
  'refund_500',
  'refund_500_after_doing',
  'refund_slow',
] as const

export type Outcome = (typeof outcomes)[number]

/**
 * `foreign_*`: commit and status tell of another amount or order. `refund_*`: approved, and then its refunds answer so, as
 * long as that token has no other plan. `delayMs`: how long a slow commit or refund takes to answer. `authorisesLate`: the slow commit authorises at the end
 * of the wait instead of at its beginning. `paymentType`: the kind of card, credit (VN) unless said.
 */
export type Plan = {
  outcome: Outcome
  delayMs?: number
  authorisesLate?: boolean
  paymentType?: 'VD' | 'VN' | 'VP'
}

export const isOutcome = (value: unknown): value is Outcome => outcomes.some((outcome) => outcome === value)

/** Instead of a token: whatever is called. */
const ANY = ''

/** Plans wait in line for the next payments created, or belong to one token. */
export class Plans {
  readonly #next: Plan[] = []
  readonly #byToken = new Map<string, Plan>()
  readonly #refusals = new Map<string, number>()

  /** `unauthorized` refuses the next call, or the next about that token; the others wait for the next payment. */
  add(plan: Plan, token?: string) {
    if (plan.outcome === 'unauthorized') this.#refusals.set(token ?? ANY, this.#refusalsOf(token ?? ANY) + 1)
    else if (token) this.#byToken.set(token, plan)
    else this.#next.push(plan)
  }

  assign(token: string) {
    const plan = this.#next.shift()
    if (plan) this.#byToken.set(token, plan)
  }

  of(token: string): Plan | undefined {
    return this.#byToken.get(token)
  }

  takeRefusal(token: string): boolean {
    const whose = [token, ANY].find((one) => this.#refusalsOf(one) > 0)
    if (whose === undefined) return false
    this.#refusals.set(whose, this.#refusalsOf(whose) - 1)
    return true
  }

  #refusalsOf(token: string): number {
    return this.#refusals.get(token) ?? 0
  }

  clear() {
    this.#next.length = 0
    this.#byToken.clear()
    this.#refusals.clear()
  }
}
