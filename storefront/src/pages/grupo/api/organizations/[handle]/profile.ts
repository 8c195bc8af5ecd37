import type { APIRoute } from 'astro'
import { answer, refuse } from '../../../../../features/members/members.server.ts'
import { ownProfile } from '../../../../../features/members/own-profile.server.ts'
import { sessionCookie } from '../../../../../features/members/session-cookie.ts'
import { Unreachable } from '../../../../../lib/errors.ts'

const words = 'No podemos leer ahora cómo se presenta tu grupo. Prueba de nuevo en un rato.'

/** How a group presents itself, to its own phones. */
export const GET: APIRoute = async (context) => {
  const { handle = '' } = context.params
  try {
    return answer(
      context,
      await ownProfile(context, context.locals.visit, handle, sessionCookie.read(context)),
    )
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return refuse(context, 503, 'unavailable', words)
  }
}
