import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../problem'
import { readConsignments } from './read-consignments'

const query = z.object({
  order_id: z.string().max(64).optional(),
  organization_id: z.string().max(64).optional(),
  state: z.string().max(20).optional(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { order_id, organization_id, state } = read(query, req.query)
  res.json({ consignments: await readConsignments(req, { orderId: order_id, organizationId: organization_id, state }) })
}
