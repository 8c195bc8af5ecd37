import { randomBytes, randomInt } from 'node:crypto'
import type { CreateFields } from './fields.ts'
import { invalid } from './refuse.ts'
import type { Transaction } from './transaction.ts'

/** Every payment the simulator knows, by token. `onChange` runs after each change, to keep them on disk. */
export class Ledger {
  readonly #byToken = new Map<string, Transaction>()
  readonly now: () => number
  readonly #onChange: (all: Transaction[]) => void

  constructor(
    initial: Transaction[],
    onChange: (all: Transaction[]) => void = () => {},
    now: () => number = Date.now,
  ) {
    for (const t of initial) this.#byToken.set(t.token, { ...t, isLocked: false })
    this.#onChange = onChange
    this.now = now
  }

  create(commerceCode: string, fields: CreateFields): Transaction {
    const transaction: Transaction = {
      ...fields,
      token: randomBytes(32).toString('hex'),
      commerceCode,
      createdAt: this.now(),
      status: 'INITIALIZED',
      decision: 'undecided',
      isLocked: false,
      paymentType: 'VN',
      authorizedAt: null,
      authorizationCode: String(randomInt(1000, 999_999)),
      balanceClp: fields.amountClp,
      calls: [],
    }
    this.#byToken.set(transaction.token, transaction)
    this.changed()
    return transaction
  }

  /** Payments that were made elsewhere; one that is known already stays as it is here. */
  know(transactions: readonly Transaction[]) {
    for (const one of transactions)
      if (!this.#byToken.has(one.token)) this.#byToken.set(one.token, { ...one, isLocked: false })
    this.changed()
  }

  find(token: string): Transaction | undefined {
    return this.#byToken.get(token)
  }

  /** The payment of this token, if this shop made it. */
  of(commerceCode: string, token: string): Transaction {
    if (token.length !== 64) throw invalid('token')
    const found = this.find(token)
    if (found?.commerceCode !== commerceCode) throw invalid('transaction not found')
    return found
  }

  all(): Transaction[] {
    return [...this.#byToken.values()]
  }

  clear() {
    this.#byToken.clear()
    this.changed()
  }

  changed() {
    this.#onChange(this.all())
  }
}
