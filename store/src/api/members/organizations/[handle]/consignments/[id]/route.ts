import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { sendConsignment } from '../send-consignment'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await sendConsignment(req, res)
}
