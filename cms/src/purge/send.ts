import { signPurge } from './sign.ts'
import type { PurgeTag } from './tags.ts'

export type PurgeTarget = { shopUrl: string; secret: string }

const TIMEOUT_MS = 5_000

/** One call to the shop; throws in words when it was not taken. */
export async function sendPurge(tags: PurgeTag[], target: PurgeTarget): Promise<void> {
  const body = JSON.stringify({ tags })
  const answer = await fetch(`${target.shopUrl}/_purge`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-mingaco-signature': signPurge(body, target.secret, Date.now()),
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`la tienda respondió ${answer.status}`)
}
