import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../kernel/problem'
import { closeUnreachedWorkflow } from '../../../../../../workflows/notifications/close-unreached'
import { federationDeskOf } from '../../../../guard'

const body = z.object({ decision: z.enum(['send_again', 'told_by_hand']) })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { decision } = read(body, req.body)
  const { result } = await closeUnreachedWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', decision, officer },
  })
  res.json(result)
}
