import type { APIContext } from 'astro'
import { deskDownload } from '../../../../../features/desk/download.server.ts'

/** The list of transfers for the bank, as a file. */
export const GET = (context: APIContext) => {
  const { organization = '', run = '', format = '' } = context.params
  const path = `/organizations/${encodeURIComponent(organization)}/runs/${encodeURIComponent(run)}/transfers`
  return deskDownload(
    context,
    `${path}?format=${encodeURIComponent(format)}`,
    `pago-${run.slice(-6)}-${format}.csv`,
  )
}
