import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { DeskDelivery } from '../../../../../../contracts'
import { deliveryOf } from './read-delivery'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ delivery: await deliveryOf(req) } satisfies DeskDelivery)
}
