import type { APIRoute } from 'astro'
import { atDesk, deskFile } from '../../../../../features/desk/desk.server.ts'
import { pathOf } from '../../../../../features/desk/organization.server.ts'

/** The bank's proof of one payment, for who reads the money of that desk. */
export const GET: APIRoute = async (context) => {
  const id = encodeURIComponent(context.params.payout ?? '')
  return atDesk(context, () => deskFile(context, `${pathOf(context)}/payouts/${id}/proof`))
}
