import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adoptShareTermsWorkflow } from '../../../workflows/federation/adopt-share-terms'
import { read } from '../../../problem'
import { shareTermsSchema } from '../schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await adoptShareTermsWorkflow(req.scope).run({ input: read(shareTermsSchema, req.body) })
  res.status(201).json({ terms: result })
}
