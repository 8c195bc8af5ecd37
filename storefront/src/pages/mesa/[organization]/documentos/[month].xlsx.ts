import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../features/desk/organization.server.ts'

/** A month for the accountant. */
export const GET: APIRoute = async (context) => {
  const file = `/documents/months/${encodeURIComponent(context.params.month ?? '')}/document.xlsx`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
