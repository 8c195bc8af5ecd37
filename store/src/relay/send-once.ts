import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer, NotificationTypes } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'

type Letter = Omit<NotificationTypes.CreateNotificationDTO, 'idempotency_key' | 'data'> & { key: string }

/** One message for one key, whatever is repeated: the key makes it the same notification. */
export async function sendOnce(container: MedusaContainer, { key, ...letter }: Letter): Promise<void> {
  await forgetUnsent(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), key)
  await container
    .resolve(Modules.NOTIFICATION)
    .createNotifications({ ...letter, data: { key }, idempotency_key: key })
}

/**
 * Medusa never sends again what it has as pending (a crash between its row and the mail service), and loses count of what
 * it has as failed. The event's row is locked meanwhile, and the service knows the key: nobody gets it twice.
 */
async function forgetUnsent(knex: Knex, key: string): Promise<void> {
  await knex('notification').where('idempotency_key', key).whereNot('status', 'success').delete()
}
