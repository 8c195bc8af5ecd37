import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { noteUtmWorkflow } from '../../../../../workflows/supply/bids/note-utm'
import { federationDeskOf } from '../../../guard'
import { utmAsked } from '../unions/union-schemas'

/** What a UTM is worth, as it was published: the same for every desk. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: federationDeskOf(req).officer, asked: read(utmAsked, req.body) }
  const { result } = await noteUtmWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
