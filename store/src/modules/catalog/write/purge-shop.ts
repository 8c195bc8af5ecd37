import { createHmac } from 'node:crypto'
import { env } from '../../../env'

/** Tells the shop which cached pages to drop. A shop that does not answer drops them by age; nothing waits for it. */
export async function purgeShop(tags: string[]): Promise<void> {
  if (tags.length === 0) return
  const body = JSON.stringify({ tags: [...new Set(tags)] })
  const at = Date.now()
  const signature = createHmac('sha256', env.internalSecret).update(`${at}.${body}`).digest('hex')
  await fetch(`${env.shopInternalUrl}/_purge`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-mingaco-signature': `t=${at},v1=${signature}` },
    signal: AbortSignal.timeout(3000),
  })
}
