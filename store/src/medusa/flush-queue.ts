import { UnitOfWork } from '@medusajs/framework/mikro-orm/core'

/**
 * MikroORM runs flushes that come at once one after another, and forgets those that wait when one fails: their callers
 * (Medusa writes an order's change with six of them) never hear of it, and their transaction keeps its connection for
 * ever. A few cuts of the database at that moment, and the store has no connection left. Here they run as well, fail on
 * the same broken transaction, and are heard. Looked at in @mikro-orm/core 6.6: `UnitOfWork.commit`.
 */
export function answerWaitingFlushes(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const commit = UnitOfWork.prototype.commit
  UnitOfWork.prototype.commit = async function (this: UnitOfWork) {
    try {
      await commit.call(this)
    } catch (error) {
      await settleWaiting(Reflect.get(this, 'flushQueue'))
      throw error
    }
  }
}

/** Each of them settles the promise of its own caller. */
async function settleWaiting(queue: unknown): Promise<void> {
  if (!Array.isArray(queue))
    throw new Error('MikroORM has no flush queue any more: look at its UnitOfWork.commit')
  const waiting = queue as (() => Promise<void>)[]
  for (let run = waiting.shift(); run; run = waiting.shift()) await run()
}
