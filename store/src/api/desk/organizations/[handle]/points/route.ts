import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { invalid, read } from '../../../../../kernel/problem'
import { slug } from '../../../../../kernel/text/slug'
import { createPointWorkflow } from '../../../../../workflows/delivery/create-point'
import { deskOf } from '../../../guard'
import { datesProblem, newPoint } from './point-schema'
import { pointsAt } from './read-points'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await pointsAt(req))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const asked = read(newPoint, req.body)
  const { organizations } = await pointsAt(req)
  const wrong = datesProblem(asked.kind, asked.dates)
  if (wrong) throw invalid('Hay algo que corregir.', { dates: wrong })
  if (!organizations.some(({ handle }) => handle === asked.organization))
    throw invalid('Hay algo que corregir.', { organization: 'Elige de quién es.' })
  const input = { point: { handle: slug(asked.name), ...asked }, officer: deskOf(req).officer }
  const { result } = await createPointWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
