import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

/** The picture of one transfer, for who may read it at the desk. */
export const GET: APIRoute = async (context) => {
  const id = encodeURIComponent(context.params.id ?? '')
  return atDesk(context, () => deskFile(context, `${pathOf(context)}/transfers/${id}/proof`))
}
