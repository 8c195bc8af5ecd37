import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

/** The list of transfers for the bank. */
export const GET: APIRoute = async (context) => {
  const { run = '', format = '' } = context.params
  const file = `/runs/${encodeURIComponent(run)}/transfers?format=${encodeURIComponent(format)}`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
