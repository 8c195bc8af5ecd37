import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../../features/desk/organization.server.ts'

/** What goes on top of its folder. */
export const GET: APIRoute = async (context) => {
  const file = `/unions/${encodeURIComponent(context.params.union ?? '')}/document.pdf`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
