import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../env'
import { notFounded } from '../../kernel/problem'
import { readShopInfo } from '../../modules/federation/read/shop-info'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const info = await readShopInfo(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), env.shopHas)
  if (!info) throw notFounded()
  res.json(info)
}
