import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { memberOf } from '../acting'
import { readHome } from '../read-home'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  res.json(await readHome(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId))
}
