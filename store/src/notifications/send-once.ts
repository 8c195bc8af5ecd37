import type { MedusaContainer, NotificationTypes } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { forgetUnsent, keepRefusal, wasRefused } from '../medusa/sent-messages'
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
