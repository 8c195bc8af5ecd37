import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { writeBuyerWorkflow } from '../../../../../workflows/supply/agreements/write-buyer'
import { deskOf } from '../../../guard'
import { buyerFacts } from '../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, id: null, facts: read(buyerFacts, req.body) }
  const { result } = await writeBuyerWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
