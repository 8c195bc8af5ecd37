import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskDelivery } from '../../../../../../contracts'
import { notFound } from '../../../../../../kernel/problem'
import { deskDelivery } from '../../../../../../modules/supply/read/deliveries/desk-delivery'
import { deskOf } from '../../../../guard'

/** @throws Problem 404 not_found */
export async function deliveryOf(req: MedusaRequest): Promise<DeskDelivery['delivery']> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const delivery = await deskDelivery(knex, deskOf(req).organizationId, req.params.id ?? '')
  if (!delivery) throw notFound('No encontramos ese pedido en esta mesa.')
  return delivery
}
