import { SIGNATURE_HEADER, signAsUs } from '../../../store/src/kernel/signature.ts'
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
      [SIGNATURE_HEADER]: signAsUs(body, target.secret),
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`la tienda respondió ${answer.status}`)
}
