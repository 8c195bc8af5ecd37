import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { FORGOTTEN } from '../kernel/forgotten'

/**
 * Medusa never sends again what it has as pending (a crash between its row and the mail service), and loses count of what
 * it has as failed. The event's row is locked meanwhile, and the service knows the key: nobody gets it twice.
 */
export async function forgetUnsent(knex: Knex, keys: string[]): Promise<void> {
  // Medusa's index of the keys is of what is not deleted.
  await knex('notification')
    .whereIn('idempotency_key', keys)
    .whereNull('deleted_at')
    .whereNot('status', 'success')
    .delete()
}

const REFUSED = JSON.stringify({ isRefused: true })

export async function wasRefused(knex: Knex, key: string): Promise<boolean> {
  const refused = await knex('notification')
    .where('idempotency_key', key)
    .whereNull('deleted_at')
    .whereNot('status', 'success')
    .whereRaw('data @> ?', [REFUSED])
    .first<{ id: string } | undefined>('id')
  return refused !== undefined
}

export async function keepRefusal(knex: Knex, key: string): Promise<void> {
  await knex('notification')
    .where('idempotency_key', key)
    .whereNull('deleted_at')
    .update({ data: knex.raw('data || cast(? as jsonb)', [REFUSED]) })
}

/** What was sent to a phone or an e-mail, when and how. */
export const messagesTo = (trx: Knex.Transaction, to: string) =>
  trx('notification').where({ to }).select<object[]>('channel', 'template', 'status', 'created_at')

/** The row stays, so that none goes out twice. Answers how many. */
export const forgetMessagesTo = (trx: Knex.Transaction, to: string): Promise<number> =>
  forget(trx('notification').where({ to }))

/** What staff reads in the panel stays as it is. */
export const forgetMessagesBefore = (trx: Knex.Transaction, before: Date): Promise<number> =>
  forget(trx('notification').where('created_at', '<', before).whereNot('channel', 'feed'))

const forget = (messages: Knex.QueryBuilder): Promise<number> =>
  messages.whereNot('to', FORGOTTEN).update({ to: FORGOTTEN, data: null })
