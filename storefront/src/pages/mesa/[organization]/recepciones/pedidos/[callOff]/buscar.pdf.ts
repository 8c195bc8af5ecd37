import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../../features/desk/organization.server.ts'

/** What to fetch and what goes together, to be taken along. */
export const GET: APIRoute = async (context) => {
  const file = `/deliveries/${encodeURIComponent(context.params.callOff ?? '')}/document.pdf`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
