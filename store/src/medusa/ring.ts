import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'

/** `key`: what it is about. The same is said once, whatever is repeated. */
export type BellNotice = { key: string; title: string; description: string }

/** In the bell of the panel, for everybody who works there. */
export async function ring(
  container: MedusaContainer,
  { key, title, description }: BellNotice,
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: '',
    channel: 'feed',
    template: 'admin-ui',
    data: { title, description },
    idempotency_key: key,
  })
}
