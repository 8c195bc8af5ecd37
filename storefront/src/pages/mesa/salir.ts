import type { APIRoute } from 'astro'
import { leave } from '../../features/desk/desk.server.ts'
import { paths } from '../../lib/paths.ts'

export const POST: APIRoute = async (context) => {
  await leave(context)
  return context.redirect(paths.deskEntry, 303)
}
