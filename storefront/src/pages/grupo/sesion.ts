import type { APIRoute } from 'astro'
import type { SessionAnswer } from '#contracts'
import { answer, askFor, refuse } from '../../features/members/members.server.ts'
import { deviceCookie, sessionCookie } from '../../features/members/session-cookie.ts'

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** Sign-in with a code: the token stays in the cookie, the app gets the rest. */
export const POST: APIRoute = async (context) => {
  const asked = (await context.request.json().catch(() => null)) as Record<string, unknown> | null
  if (typeof asked?.to !== 'string' || typeof asked.code !== 'string')
    return refuse(
      context,
      400,
      'invalid_data',
      'Escribe tu celular o tu correo, y el código de seis números.',
    )
  const proved = await askFor(context, 'POST', '/auth/member/code', {
    body: bytes({ to: asked.to, code: asked.code }),
  })
  if (proved.status !== 200) return answer(context, proved)
  const isShared = asked.isShared === true
  const device = typeof asked.device === 'string' ? asked.device.slice(0, 80) : ''
  const opened = await askFor(context, 'POST', '/members/sessions', {
    token: (proved.said as { token: string }).token,
    body: bytes({ isShared, device }),
  })
  if (opened.status !== 201) return answer(context, opened)
  const { token, expiresAt, mark, home } = opened.said as SessionAnswer
  sessionCookie.write(context, token, expiresAt)
  deviceCookie.keep(context, mark)
  return answer(context, { ...opened, said: { home, expiresAt, isShared } })
}

/** Sign-out. Without the store the cookie goes all the same, and nobody has the token any more. */
export const DELETE: APIRoute = async (context) => {
  const token = sessionCookie.read(context)
  if (token) await askFor(context, 'DELETE', '/members/sessions/current', { token })
  sessionCookie.drop(context)
  return answer(context, { status: 200, said: {} })
}
