import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { sendPart } from '../send-part'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await sendPart(req, res)
}
