import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { giveBackAtDeskWorkflow } from '../../../../../../../workflows/consignment/give-back-at-desk'
import { lineRefundSchema } from '../../../../../../consignment-acts'
import { federationDeskOf } from '../../../../../guard'

/** Gives back what was handed over, line by line. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { result } = await giveBackAtDeskWorkflow(req.scope).run({
    input: { officer, id: req.params.id ?? '', ...read(lineRefundSchema, req.body) },
  })
  res.status(201).json({ refund: result })
}
