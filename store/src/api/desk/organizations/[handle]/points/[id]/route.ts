import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { invalid, read } from '../../../../../../kernel/problem'
import { changePointWorkflow } from '../../../../../../workflows/delivery/change-point'
import { deskOf } from '../../../../guard'
import { datesProblem, pointFacts } from '../point-schema'
import { pointOf } from '../read-points'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, kind } = await pointOf(req)
  const facts = read(pointFacts, req.body)
  const wrong = datesProblem(kind, facts.dates)
  if (wrong) throw invalid('Hay algo que corregir.', { dates: wrong })
  const input = { id, facts, officer: deskOf(req).officer }
  const { result } = await changePointWorkflow(req.scope).run({ input })
  res.json(result)
}
