import type { APIRoute } from 'astro'
import { passPurchaseFile } from '../../../../features/purchase/purchase-file.server.ts'

/** A boleta, factura or note as whoever issued it made it. */
export const GET: APIRoute = ({ params: { token = '', id = '', format = '' } }) =>
  passPurchaseFile(token, `documents/${encodeURIComponent(id)}/${encodeURIComponent(format)}`)
