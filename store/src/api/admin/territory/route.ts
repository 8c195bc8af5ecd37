import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { hasRates, readTerritoryMap } from '../../../modules/delivery/read-territory'
import { read } from '../../../problem'
import { setTerritoryWorkflow } from '../../../workflows/delivery/set-territory'
import { territorySchema } from './schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ hasRates: await hasRates(knex), map: await readTerritoryMap(knex) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await setTerritoryWorkflow(req.scope).run({ input: read(territorySchema, req.body) })
  res.status(201).json({ hasRates: true })
}
