import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { memberOf } from '../../../../modules/federation/read/acting'
import { changeOwnNumberWorkflow } from '../../../../workflows/access/change-own-number'
import { sixDigits } from '../../entry'
import { visitorOf } from '../../../visitor'
import { ownNumber } from './own-number'

const body = z.object({ phone: ownNumber, code: sixDigits, factorCode: z.string().max(40).default('') })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, sessionId } = memberOf(req)
  const input = { ...read(body, req.body), memberId, sessionId, visitor: visitorOf(req) }
  const { result } = await changeOwnNumberWorkflow(req.scope).run({ input })
  res.json(result)
}
