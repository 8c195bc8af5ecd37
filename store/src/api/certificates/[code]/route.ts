import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findShown } from './find-shown'

/** What a certificate says to whoever has its code. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.set('Cache-Control', 'no-store').json(await findShown(req))
}
