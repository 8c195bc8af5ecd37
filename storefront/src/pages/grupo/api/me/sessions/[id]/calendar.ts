import type { APIRoute } from 'astro'
import { memberFile } from '../../../../../../features/members/member-file.server.ts'

/** A session of a course, for the calendar of her phone. */
export const GET: APIRoute = (context) =>
  memberFile(
    context,
    `me/sessions/${encodeURIComponent(context.params.id ?? '')}/calendar`,
    'No pudimos abrir la jornada ahora. Prueba de nuevo en un rato.',
  )
