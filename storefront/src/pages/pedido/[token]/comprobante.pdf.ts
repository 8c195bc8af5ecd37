import type { APIRoute } from 'astro'
import { passPurchaseFile } from '../../../features/purchase/purchase-file.server.ts'

/** A receipt that is not fiscal. */
export const GET: APIRoute = ({ params }) => passPurchaseFile(params.token ?? '', 'receipt')
