import type { APIContext } from 'astro'
import { env } from '../../lib/env.ts'
import { Unreachable } from '../../lib/errors.ts'
import { askMembers } from '../../lib/store.ts'
import { sessionCookie } from './session-cookie.ts'
import { signVisitor, visitorOf } from './visitor.ts'

type Asked = { token?: string; body?: Uint8Array; idempotencyKey?: string | null }

/** One question to the store for whoever sent this request. Silence and 5xx become `unavailable`, in words. */
export async function askFor(
  context: APIContext,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<{ status: number; said: unknown; retryAfter: string | null }> {
  const address = visitorOf(context.clientAddress, context.request.headers.get('x-forwarded-for'))
  try {
    const answer = await askMembers(method, path, {
      ...asked,
      visitor: signVisitor(address, env.internalSecret),
    })
    if (answer.status === 204) return { status: 200, said: {}, retryAfter: null }
    const said: unknown = await answer.json().catch(() => null)
    if (answer.status < 500 && said !== null)
      return { status: answer.status, said, retryAfter: answer.headers.get('retry-after') }
    return down(said)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return down(null)
  }
}

const words = 'Mingaco no responde ahora. Lo que hiciste sigue en tu teléfono: prueba de nuevo en un rato.'

function down(said: unknown) {
  const { code, message } = (said ?? {}) as { code?: string; message?: string }
  const isSaid = code === 'unavailable' && message
  return {
    status: 503,
    said: { code: 'unavailable', message: isSaid ? message : words },
    retryAfter: '20',
  }
}

/** Never kept anywhere: it is one person's. A session that is over leaves no cookie behind. */
export function answer(
  context: APIContext,
  { status, said, retryAfter }: Awaited<ReturnType<typeof askFor>>,
) {
  if (status === 401 && (said as { code?: string }).code === 'not_entered') sessionCookie.drop(context)
  return Response.json(said, {
    status,
    headers: { 'cache-control': 'private, no-store', ...(retryAfter && { 'retry-after': retryAfter }) },
  })
}

export const refuse = (context: APIContext, status: number, code: string, message: string) =>
  answer(context, { status, said: { code, message }, retryAfter: null })
