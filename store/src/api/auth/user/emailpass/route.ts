import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { enterStaffWorkflow } from '../../../../workflows/access/enter-staff'
import { entryFrom, keepMark } from '../../../entrar/entering'

const body = z.object({
  email: z.string().max(200),
  password: z.string().max(300),
  code: z.string().max(40).default(''),
})

/** For programs: what a person does at `/entrar`. The token opens the panel's addresses. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = entryFrom(req, read(body, req.body))
  const { result } = await enterStaffWorkflow(req.scope).run({ input })
  keepMark(res, result.mark)
  res.json({ token: result.token, needsFactor: result.needsFactor })
}
