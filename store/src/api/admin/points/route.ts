import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { DELIVERY } from '../../../modules/delivery'
import type { DeliveryService } from '../../../modules/delivery/service'
import { createPointWorkflow } from '../../../workflows/delivery/create-point'
import { read } from '../../../kernel/problem'
import { handleSchema, words } from '../schemas'

const body = z.object({
  handle: handleSchema,
  kind: z.enum(['collection', 'pickup', 'fair']),
  organization: handleSchema,
  name: words(120),
  address: words(200),
  communeCode: z.string().regex(/^\d{5}$/),
  hours: z.string().max(200),
  instructions: z.string().max(500),
  dates: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).optional(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const points = await req.scope.resolve<DeliveryService>(DELIVERY).listPoints({}, { take: 500 })
  res.json({ points })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await createPointWorkflow(req.scope).run({
    input: { point: read(body, req.body) },
  })
  res.status(201).json({ point: result })
}
