import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { memberOf } from '../../../../modules/federation/read/acting'
import { showPhoneWorkflow } from '../../../../workflows/federation/show-phone'

const body = z.object({ isShown: z.boolean('Di si los grupos ven tu número.') })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { memberId: memberOf(req).memberId, ...read(body, req.body) }
  const { result } = await showPhoneWorkflow(req.scope).run({ input })
  res.json(result)
}
