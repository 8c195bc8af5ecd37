import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, read } from '../../../../../kernel/problem'
import { cancelConsignmentsWorkflow } from '../../../../../workflows/consignment/cancel-consignments'
import { reasonSchema } from '../../../schemas'
import { staffOf } from '../../../staff'

const body = z.object({ reason: reasonSchema })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ''
  const { reason } = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await knex('consignment').where('id', id).first<{ order_id: string } | undefined>('order_id')
  if (!found) throw notFound('Ese pedido del grupo no existe.')
  const { result } = await cancelConsignmentsWorkflow(req.scope).run({
    input: { orderId: found.order_id, ids: [id], reason, by: staffOf(req).userId },
  })
  res.json(result)
}
