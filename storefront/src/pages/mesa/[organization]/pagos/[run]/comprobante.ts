import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

/** The bank's proof of a whole run. */
export const GET: APIRoute = async (context) => {
  const id = encodeURIComponent(context.params.run ?? '')
  return atDesk(context, () => deskFile(context, `${pathOf(context)}/runs/${id}/proof`))
}
