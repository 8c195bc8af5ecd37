import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { deskSessions } from '../../../../../modules/training/read/desk-sessions'
import { planSessionWorkflow } from '../../../../../workflows/training/plan-session'
import { deskOf } from '../../../guard'
import { sessionFacts } from './session-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await deskSessions(knex, deskOf(req).organizationId))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, facts: read(sessionFacts, req.body) }
  const { result } = await planSessionWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
