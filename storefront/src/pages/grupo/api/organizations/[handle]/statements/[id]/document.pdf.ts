import type { APIRoute } from 'astro'
import { groupFile } from '../../../../../../../features/members/member-file.server.ts'

/** A statement of a group, as it is printed. */
export const GET: APIRoute = (context) =>
  groupFile(
    context,
    `statements/${encodeURIComponent(context.params.id ?? '')}/document.pdf`,
    'No pudimos hacer el documento ahora. Prueba de nuevo en un rato.',
  )
