import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { deskReceptions } from '../../../../../modules/supply/read/receptions/desk-receptions'
import { receiveLotWorkflow } from '../../../../../workflows/supply/receive-lot'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { deskOf } from '../../../guard'
import { receptionAsked } from './reception-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await deskReceptions(knex, deskOf(req).organizationId))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { officer: deskOf(req).officer, key, reception: read(receptionAsked, req.body) }
  const { result } = await receiveLotWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
