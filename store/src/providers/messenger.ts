import { MedusaError } from '@medusajs/framework/utils'

/** The gateway understood and said no: the same message would be refused again. */
export class MessageRefused extends MedusaError {
  constructor(gateway: string, detail: string) {
    super(MedusaError.Types.INVALID_DATA, `${gateway}: ${detail}`)
  }
}

/** The gateway did not answer, is busy or broken: later it may go. */
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

/**
 * Posts a message. What is thrown never carries the body: it has codes in it, and errors are logged.
 * @param explain what the gateway's refusal says, from its JSON
 * @throws MessageRefused, MessageDelayed
 */
export async function postMessage(call: Call, explain: (answer: unknown) => string): Promise<unknown> {
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
  const detail = `${response.status} ${explain(answer)}`.trim()
  if (response.status === 429 || response.status >= 500)
    throw new MessageDelayed(gateway, detail, Number(response.headers.get('retry-after')) || null)
  throw new MessageRefused(gateway, detail)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
