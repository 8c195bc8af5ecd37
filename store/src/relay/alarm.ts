import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'

export type Alarm = { key: string; title: string; description: string }

/** Something about money that a person must look at: in the log, and once in the bell of the panel. */
export async function alarm(container: MedusaContainer, { key, title, description }: Alarm): Promise<void> {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`${title} ${description}`)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: '',
    channel: 'feed',
    template: 'admin-ui',
    data: { title, description },
    idempotency_key: `alarm:${key}`,
  })
}
