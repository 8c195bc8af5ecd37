import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Unreached } from './undelivered'

type GivenUp = { id: number; name: string; data: Record<string, unknown>; unreached: Unreached[] }

/** An event that did not reach everybody and waits for a decision, taken off that list; null when nobody waits for it. */
export async function takeGivenUp(trx: Knex.Transaction, id: string): Promise<GivenUp | null> {
  const event = /^\d{1,9}$/.test(id)
    ? await trx<GivenUp>('outbox')
        .where('id', Number(id))
        .whereNotNull('given_up_at')
        .whereNull('deleted_at')
        .forUpdate()
        .first()
    : undefined
  if (!event) return null
  await trx('outbox').where('id', event.id).update({ deleted_at: new Date() })
  return event
}
