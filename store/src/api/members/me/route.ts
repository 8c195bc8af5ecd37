import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { memberOf } from '../../../modules/federation/read/acting'
import { readHome } from '../../../modules/federation/read/read-home'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  res.json(await readHome(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId))
}
