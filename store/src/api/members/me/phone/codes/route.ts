import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { memberOf } from '../../../../../modules/federation/read/acting'
import { requestNumberCodeWorkflow } from '../../../../../workflows/access/request-number-code'
import { visitorOf } from '../../../../visitor'
import { ownNumber } from '../own-number'

const body = z.object({ phone: ownNumber })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { phone } = read(body, req.body)
  const input = { memberId: memberOf(req).memberId, phone, visitor: visitorOf(req) }
  const { result } = await requestNumberCodeWorkflow(req.scope).run({ input })
  res.status(202).json(result)
}
