import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound, read } from '../../../../../kernel/problem'
import { cancelConsignmentsWorkflow } from '../../../../../workflows/consignment/cancel-consignments'
import { callingOffSchema } from '../../../../consignment-acts'
import { staffOf } from '../../../staff'
import { orderOfConsignment } from '../../../../../modules/consignment/read/order-of'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ''
  const { reason } = read(callingOffSchema, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const orderId = await orderOfConsignment(knex, id)
  if (!orderId) throw notFound('Ese pedido del grupo no existe.')
  const { result } = await cancelConsignmentsWorkflow(req.scope).run({
    input: { orderId, ids: [id], reason, by: staffOf(req).userId },
  })
  res.json(result)
}
