import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readTerritory } from '../../../modules/delivery/read/read-territory'
import { read } from '../../../kernel/problem'
import { foundTerritoryWorkflow } from '../../../workflows/delivery/found-territory'
import { staffOf } from '../staff'
import { territorySchema } from './schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ territory: await readTerritory(knex) })
}

/** Only the first of all: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await foundTerritoryWorkflow(req.scope).run({
    input: { territory: read(territorySchema, req.body), by: staffOf(req).userId },
  })
  res.status(201).json({ change: result })
}
