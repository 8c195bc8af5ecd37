import type { Endpoint, PayloadRequest } from 'payload'
import { isSignedByUs, SIGNATURE_HEADER } from '../../../store/src/kernel/signature.ts'
import { NONSENSE } from '../doors/refuse-nonsense.ts'
import { env } from '../env.ts'

type Door = {
  /** Below the collection that keeps what comes in. */
  path: string
  maxBytes: number
  /** Bears the same message again. */
  take: (req: PayloadRequest, message: unknown) => Promise<Response>
}

export const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store' } })

/** A door of the bridge: one message of another server of ours, read only when it was signed just now. */
export const signedDoor = ({ path, maxBytes, take }: Door): Omit<Endpoint, 'root'> => ({
  method: 'post',
  path,
  handler: async (req) => {
    const body = await bytesOf(req, maxBytes)
    if (!body) return refusal(413, 'Eso es demasiado grande.')
    if (!isSignedByUs(req.headers.get(SIGNATURE_HEADER), body, env.internalSecret))
      return refusal(404, 'Aquí no hay nada.')
    const message = parse(body.toString('utf8'))
    return message === undefined ? refusal(400, NONSENSE) : take(req, message)
  },
})

/** Null: more than that, of which no more is read. */
async function bytesOf({ body }: PayloadRequest, maxBytes: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      return null
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
