import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readTerritoryMap } from '../../modules/delivery/read/read-territory'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const map = await readTerritoryMap(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  res.json({ map })
}
