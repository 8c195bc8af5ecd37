import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../kernel/problem'
import { freshenSessionWorkflow } from '../../../workflows/access/freshen-session'
import { staffOf } from '../staff'

const body = z.object({ code: z.string().max(40) })

/** The code again, for what takes money or rights away: good for a quarter of an hour. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { userId: id, sessionId } = staffOf(req)
  const input = { kind: 'staff' as const, id, sessionId, ...read(body, req.body) }
  await freshenSessionWorkflow(req.scope).run({ input })
  res.json({ state: 'fresh' })
}
