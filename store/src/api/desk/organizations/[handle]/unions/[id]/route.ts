import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskUnionPage } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { deskUnion, unionCandidates } from '../../../../../../modules/supply/read/bids/desk-unions'
import { writeUnionWorkflow } from '../../../../../../workflows/supply/bids/write-union'
import { deskOf } from '../../../../guard'
import { unionFacts } from '../union-schemas'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const union = await deskUnion(knex, deskOf(req).organizationId, req.params.id ?? '')
  const candidates = union.isOwn ? await unionCandidates(knex) : []
  res.json({ union, candidates } satisfies DeskUnionPage)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, id: req.params.id ?? '', facts: read(unionFacts, req.body) }
  const { result } = await writeUnionWorkflow(req.scope).run({ input })
  res.json({ id: result.id })
}
