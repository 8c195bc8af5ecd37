import type { DatabaseAdapterObj } from 'payload'
import type { PurgeTag } from './tags.ts'

type TransactionId = number | string

/**
 * Hooks run inside the transaction: a shop told from there would read the old text again and keep it.
 * Tags wait here for the commit and are dropped on rollback.
 */
export class AfterCommit {
  #tags = new Map<TransactionId, PurgeTag[]>()

  constructor(private readonly release: (tags: PurgeTag[]) => void) {}

  async add(
    tags: PurgeTag[],
    transaction: Promise<TransactionId> | TransactionId | null | undefined,
  ): Promise<void> {
    const id = await transaction
    if (tags.length === 0) return
    if (id === null || id === undefined) this.release(tags)
    else this.#tags.set(id, [...(this.#tags.get(id) ?? []), ...tags])
  }

  /** The same adapter, telling this object how each transaction ended. */
  watch(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
    return {
      ...adapter,
      init: (args) => {
        const db = adapter.init(args)
        const { commitTransaction, rollbackTransaction } = db
        db.commitTransaction = async (id) => {
          await commitTransaction.call(db, id)
          this.release(this.#take(await id))
        }
        db.rollbackTransaction = async (id) => {
          this.#take(await id)
          await rollbackTransaction.call(db, id)
        }
        return db
      },
    }
  }

  #take(id: TransactionId): PurgeTag[] {
    const tags = this.#tags.get(id) ?? []
    this.#tags.delete(id)
    return tags
  }
}
