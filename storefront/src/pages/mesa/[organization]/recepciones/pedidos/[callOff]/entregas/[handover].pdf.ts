import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../../../features/desk/organization.server.ts'

/** The note that goes with what was handed over. */
export const GET: APIRoute = async (context) => {
  const { callOff = '', handover = '' } = context.params
  const file = `/deliveries/${encodeURIComponent(callOff)}/handovers/${encodeURIComponent(handover)}/document.pdf`
  return atDesk(context, () => deskFile(context, pathOf(context) + file))
}
