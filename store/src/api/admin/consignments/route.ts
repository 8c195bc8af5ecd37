import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../kernel/problem'
import { readConsignments } from '../../../modules/consignment/read/read-consignments'

const word = z
  .string()
  .max(64)
  .transform((text) => text || undefined)
  .optional()
const query = z.object({ order_id: word, organization_id: word, state: word })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { order_id, organization_id, state } = read(query, req.query)
  res.json({
    consignments: await readConsignments(req, { orderId: order_id, organizationId: organization_id, state }),
  })
}
