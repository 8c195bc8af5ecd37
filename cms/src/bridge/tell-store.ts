import type { PayloadRequest, TaskConfig } from 'payload'
import { SIGNATURE_HEADER, signAsUs } from '../../../store/src/kernel/signature.ts'
import { env } from '../env.ts'

const TIMEOUT_MS = 10_000
const SLUG = 'tellStore'

type Told = { path: string; message: unknown }

/** Tells the store when what is told of is committed, again and again until it is taken: eleven days in all. */
export const tellStoreTask: TaskConfig<{ input: Told; output: object }> = {
  slug: SLUG,
  label: 'Avisar a la tienda',
  inputSchema: [
    { name: 'path', type: 'text', required: true },
    { name: 'message', type: 'json', required: true },
  ],
  retries: { attempts: 14, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input }) => {
    await callStore(input)
    return { output: {} }
  },
}

/** In the transaction of what is told. @param path of the store's door, as `/bridge/profile-outcomes` */
export async function tellStore(req: PayloadRequest, path: string, message: object): Promise<void> {
  await req.payload.jobs.queue({ task: SLUG, input: { path, message: { ...message } }, req })
}

async function callStore({ path, message }: Told): Promise<void> {
  if (!env.storeInternalUrl) throw new Error('Falta STORE_URL.')
  const body = JSON.stringify(message)
  const answer = await fetch(env.storeInternalUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signAsUs(body, env.internalSecret) },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`La tienda respondió ${answer.status}.`)
}
