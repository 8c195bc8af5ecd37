import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { decideChangeWorkflow } from '../../../../workflows/access/decide-change'
import { staffOf } from '../../staff'

const body = z.object({ decision: z.enum(['confirm', 'reject']) })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { id: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) }
  const { result } = await decideChangeWorkflow(req.scope).run({ input })
  res.json({ change: result })
}
