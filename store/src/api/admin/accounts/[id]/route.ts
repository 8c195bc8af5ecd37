import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { changeAccountWorkflow } from '../../../../workflows/access/change-account'
import { staffOf } from '../../staff'

const body = z.object({ to: z.enum(['ended', 'operator', 'treasury', 'reset']) })

/** What takes rights away happens at once; what gives some waits for a second person: 202. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { userId: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) }
  const { result } = await changeAccountWorkflow(req.scope).run({ input })
  res.status(result.state === 'done' ? 200 : 202).json({ change: result })
}
