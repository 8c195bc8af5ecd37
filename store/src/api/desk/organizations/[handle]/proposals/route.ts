import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { readProposals } from './read-proposals'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ proposals: (await readProposals(req)).map(({ head }) => head) })
}
