import type { APIRoute } from 'astro'
import { askDesk, NotAtDesk } from '../../../features/desk/desk.server.ts'
import { paths } from '../../../lib/paths.ts'

export const GET: APIRoute = async (context) => {
  const path = `/organizations/${encodeURIComponent(context.params.organization ?? '')}/import-template`
  try {
    const { template } = await askDesk<{ template: string }>(context, 'GET', path)
    return new Response(template, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="productos-de-un-grupo.csv"',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof NotAtDesk) return context.redirect(paths.deskEntry, 303)
    throw error
  }
}
