import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

export const GET: APIRoute = async (context) => {
  const { id = '', format = '' } = context.params
  const file = `/documents/${encodeURIComponent(id)}/files/${encodeURIComponent(format)}`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
