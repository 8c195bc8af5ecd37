import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../kernel/problem'
import { decideReviewWorkflow } from '../../../../../../workflows/checkout/decide-review'
import { federationDeskOf } from '../../../../guard'

const body = z.object({ decision: z.enum(['ask', 'cancel']) })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { decision } = read(body, req.body)
  const { result } = await decideReviewWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', decision, officer },
  })
  res.json({ id: result.id, state: result.state })
}
