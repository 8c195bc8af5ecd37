import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { decideAtDesk } from '../../decide-at-desk'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  res.json(await decideAtDesk(req, 'share_terms', 'agreement_terms', 'selling_entity'))
}
