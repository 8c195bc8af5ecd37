import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { standardDocument } from '../../../../../documents/make-document'
import { env } from '../../../../../env'
import { notFound, notFounded } from '../../../../../kernel/problem'
import { readShopInfo } from '../../../../../modules/federation/read/shop-info'
import { previewsOf } from '../../../../../modules/photo/read/photo-content'
import { publicStandard } from '../../../../../modules/supply/read/agreements/public-standard'
import { sendDocument } from '../../../../send-document'

/** What a buyer may know of a standard, as PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const standard = await publicStandard(knex, req.params.standard ?? '')
  if (!standard) throw notFound('No hay una ficha con ese nombre.')
  const shop = await readShopInfo(knex, env.shopHas)
  if (!shop) throw notFounded()
  const keys = standard.photos.map(({ photo }) => photo.key)
  sendDocument(res, standardDocument(standard, shop, await previewsOf(keys)))
}
