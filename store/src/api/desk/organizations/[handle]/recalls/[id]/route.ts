import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { RecallWhole } from '../../../../../../contracts'
import { deskRecall } from '../../../../../../modules/supply/read/recalls'
import { unknownRecall } from '../../../../../../modules/supply/write/recall-lots'
import { deskOf } from '../../../../guard'

/** Which lots and which buyers, and who was reached. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const recall = await deskRecall(knex, deskOf(req).organizationId, req.params.id ?? '')
  if (!recall) throw unknownRecall()
  res.json({ recall } satisfies RecallWhole)
}
