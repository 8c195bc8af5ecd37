import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { setSellingEntityWorkflow } from '../../../workflows/federation/set-selling-entity'
import { read } from '../../../problem'
import { bankSchema, sellingEntitySchema } from '../schemas'

const body = sellingEntitySchema.extend({ territory: z.string().min(2), bank: bankSchema })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await setSellingEntityWorkflow(req.scope).run({ input: read(body, req.body) })
  res.json({ sellingEntity: result })
}
