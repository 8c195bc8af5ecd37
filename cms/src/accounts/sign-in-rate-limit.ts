/** At most `max` wrong tries within `minutes`. */
type Limit = { max: number; minutes: number }

/**
 * Of wrong tries: from one address at one account, from one address at all, and from all addresses at one account.
 * The last one bounds a guesser with many addresses; a browser in which the owner entered before has turns of its own,
 * which nobody without its cookie can use up.
 */
export const LIMITS = {
  from: { max: 10, minutes: 15 },
  fromAddress: { max: 60, minutes: 15 },
  account: { max: 300, minutes: 15 },
  device: { max: 20, minutes: 15 },
} satisfies Record<string, Limit>

export type Try = { address: string; account: string; isTrusted: boolean }

const KEPT = 50_000

/** Wrong tries of the last minutes, in memory: one server, and a person who can restart it is inside already. */
export class SignInRateLimit {
  readonly #tries = new Map<string, number[]>()

  constructor(private readonly now: () => number) {}

  /** Takes a turn, to be given back when the password was right. Null when there is one, else seconds to wait. */
  take(attempt: Try): number | null {
    const counted = keysOf(attempt)
    const waits = counted.map(([key, limit]) => this.#wait(key, limit))
    const wait = Math.max(...waits)
    if (wait > 0) return wait
    for (const [key] of counted) this.#tries.set(key, [...(this.#tries.get(key) ?? []), this.now()])
    this.#forget()
    return null
  }

  giveBack(attempt: Try): void {
    for (const [key] of keysOf(attempt)) this.#tries.set(key, this.#tries.get(key)?.slice(0, -1) ?? [])
    this.#tries.delete(`from ${attempt.account} ${attempt.address}`)
  }

  #wait(key: string, { max, minutes }: Limit): number {
    const since = this.now() - minutes * 60_000
    const recent = (this.#tries.get(key) ?? []).filter((at) => at > since)
    this.#tries.set(key, recent)
    const oldest = recent[recent.length - max]
    return oldest === undefined ? 0 : Math.ceil((oldest - since) / 1000)
  }

  #forget(): void {
    for (const key of this.#tries.keys()) {
      if (this.#tries.size <= KEPT) return
      this.#tries.delete(key)
    }
  }
}

const keysOf = ({ address, account, isTrusted }: Try): [string, Limit][] =>
  isTrusted
    ? [[`device ${account}`, LIMITS.device]]
    : [
        [`from ${account} ${address}`, LIMITS.from],
        [`address ${address}`, LIMITS.fromAddress],
        [`account ${account}`, LIMITS.account],
      ]
