import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../../env'
import { SIGNATURE_HEADER, signAsUs } from '../../../kernel/signature'

async function purge(tags: string[]): Promise<void> {
  const body = JSON.stringify({ tags: [...new Set(tags)] })
  await fetch(`${env.shopInternalUrl}/_purge`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signAsUs(body, env.internalSecret) },
    signal: AbortSignal.timeout(3000),
  })
}

/** Tells the shop which cached pages to drop. A shop that does not answer drops them by age; nothing waits for it or fails. */
export async function purgeShop(container: MedusaContainer, tags: string[]): Promise<void> {
  if (tags.length === 0) return
  await purge(tags).catch((error: Error) =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`the shop was not told what changed: ${error.message}`),
  )
}
