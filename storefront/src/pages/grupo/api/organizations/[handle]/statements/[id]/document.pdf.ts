import type { APIRoute } from 'astro'
import { answer, refuse } from '../../../../../../../features/members/members.server.ts'
import { askForFile, passFile } from '../../../../../../../features/members/pass-file.server.ts'
import { sessionCookie } from '../../../../../../../features/members/session-cookie.ts'
import { Unreachable } from '../../../../../../../lib/errors.ts'

const words = 'No pudimos hacer el documento ahora. Prueba de nuevo en un rato.'

/** A statement of a group, as it is printed. */
export const GET: APIRoute = async (context) => {
  const { handle = '', id = '' } = context.params
  const path = `/members/organizations/${encodeURIComponent(handle)}/statements/${encodeURIComponent(id)}/document.pdf`
  try {
    const said = await askForFile(context, path, sessionCookie.read(context))
    if (said.ok) return passFile(said)
    const body: unknown = await said.json().catch(() => null)
    if (said.status < 500 && body) return answer(context, { status: said.status, said: body })
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
  }
  return refuse(context, 503, 'unavailable', words)
}
