import type { APIRoute } from 'astro'
import { groupFile } from '../../../../../../../features/members/member-file.server.ts'

/** The bank's proof of a payment to a group. */
export const GET: APIRoute = (context) =>
  groupFile(
    context,
    `payouts/${encodeURIComponent(context.params.id ?? '')}/proof`,
    'No pudimos abrir el comprobante ahora. Prueba de nuevo en un rato.',
  )
