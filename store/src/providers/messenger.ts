import { MedusaError } from '@medusajs/framework/utils'

/** Medusa hands on only the words of what a messenger throws: by these it is known again. */
const FOR_GOOD = 'refused for good'

/** Nobody is reached there this way: whatever is sent would be refused again. */
export class MessageRefused extends MedusaError {
  constructor(gateway: string, detail: string) {
    super(MedusaError.Types.INVALID_DATA, `${gateway}: ${FOR_GOOD}, ${detail}`)
  }
}

export const isRefusedForGood = (error: unknown): boolean =>
  error instanceof Error && error.message.includes(FOR_GOOD)

/** No answer, a busy or broken gateway, or one that does not take what we are or say: later it may go. */
export class MessageDelayed extends MedusaError {
  constructor(
    gateway: string,
    detail: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(MedusaError.Types.UNEXPECTED_STATE, `${gateway}: ${detail}`)
  }
}

type Call = { gateway: string; url: string; headers: Record<string, string>; body: string; timeoutMs: number }

/** What the gateway's refusal says. `isForGood`: it speaks of whom the message is for, not of us. */
export type Refusal = { detail: string; isForGood: boolean }

/**
 * Posts a message. What is thrown never carries the body: it has codes in it, and errors are logged.
 * @param explain reads the JSON of a refusal
 * @throws MessageRefused, MessageDelayed
 */
export async function postMessage(call: Call, explain: (answer: unknown) => Refusal): Promise<unknown> {
  const { gateway, url, headers, body, timeoutMs } = call
  const { response, answer } = await fetch(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
    .then(async (response) => ({ response, answer: parsed(await response.text()) }))
    .catch((error: unknown) => {
      throw new MessageDelayed(gateway, error instanceof Error ? error.name : 'no answer')
    })
  if (response.ok) return answer
  const refusal = explain(answer)
  const detail = `${response.status} ${refusal.detail}`.trim()
  if (refusal.isForGood && response.status < 500 && response.status !== 429)
    throw new MessageRefused(gateway, detail)
  throw new MessageDelayed(gateway, detail, Number(response.headers.get('retry-after')) || null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
