import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { noteInterestWorkflow } from '../../../../../workflows/supply/paying/note-interest'
import { federationDeskOf } from '../../../guard'
import { interestAsked } from '../invoices/invoice-schemas'

/** The current interest, as the financial authority published it: the same for every desk. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: federationDeskOf(req).officer, asked: read(interestAsked, req.body) }
  const { result } = await noteInterestWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
