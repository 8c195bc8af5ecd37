import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskStandards } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { deskStandards } from '../../../../../modules/supply/read/desk-standards'
import { addStandardWorkflow } from '../../../../../workflows/supply/add-standard'
import { deskOf } from '../../../guard'
import { standardAsked } from './standard-schemas'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const standards = await deskStandards(knex, deskOf(req).organizationId)
  res.json({ standards } satisfies DeskStandards)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, standard: read(standardAsked, req.body) }
  const { result } = await addStandardWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
