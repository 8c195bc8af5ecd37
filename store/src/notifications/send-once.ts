import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer, NotificationTypes } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { isRefusedForGood, MessageRefused } from '../providers/messenger'

type Letter = Omit<NotificationTypes.CreateNotificationDTO, 'idempotency_key' | 'data'> & { key: string }

/**
 * One message for one key, whatever is repeated: the key makes it the same notification. One that was refused for good is
 * not offered again. @throws what the messenger said
 */
export async function sendOnce(container: MedusaContainer, { key, ...letter }: Letter): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await wasRefused(knex, key)) throw new MessageRefused(letter.channel, 'as before')
  await forgetUnsent(knex, [key])
  try {
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({ ...letter, data: { key }, idempotency_key: key })
  } catch (error) {
    if (isRefusedForGood(error)) await keepRefusal(knex, key)
    throw error
  }
}

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

async function wasRefused(knex: Knex, key: string): Promise<boolean> {
  const refused = await knex('notification')
    .where('idempotency_key', key)
    .whereNull('deleted_at')
    .whereNot('status', 'success')
    .whereRaw('data @> ?', [REFUSED])
    .first<{ id: string } | undefined>('id')
  return refused !== undefined
}

async function keepRefusal(knex: Knex, key: string): Promise<void> {
  await knex('notification')
    .where('idempotency_key', key)
    .whereNull('deleted_at')
    .update({ data: knex.raw('data || cast(? as jsonb)', [REFUSED]) })
}
