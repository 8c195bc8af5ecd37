import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../features/desk/organization.server.ts'

export const GET: APIRoute = async (context) => {
  const at = `/sessions/${encodeURIComponent(context.params.session ?? '')}/calendar`
  return atDesk(context, () => deskFile(context, pathOf(context) + at))
}
