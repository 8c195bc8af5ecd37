import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

/** As its buyer has it. */
export const GET: APIRoute = async (context) => {
  const file = `/quotations/${encodeURIComponent(context.params.quotation ?? '')}/document.pdf`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
