import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readTerritory } from '../../../modules/delivery/read/read-territory'
import { read } from '../../../kernel/problem'
import { askForTerritoryWorkflow } from '../../../workflows/delivery/ask-for-territory'
import { staffOf } from '../staff'
import { territorySchema } from './schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ territory: await readTerritory(knex) })
}

/** Happens when a second person confirms it (`/admin/changes`): 202; the first of all at once: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await askForTerritoryWorkflow(req.scope).run({
    input: { territory: read(territorySchema, req.body), by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
