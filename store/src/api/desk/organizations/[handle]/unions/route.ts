import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskUnions } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { deskUnions } from '../../../../../modules/supply/read/bids/desk-unions'
import { writeUnionWorkflow } from '../../../../../workflows/supply/bids/write-union'
import { deskOf } from '../../../guard'
import { unionFacts } from './union-schemas'

/** Unions that the desk keeps, and those in which it or a group of it has a part. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskUnions(knex, deskOf(req).organizationId)) satisfies DeskUnions)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, id: null, facts: read(unionFacts, req.body) }
  const { result } = await writeUnionWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
