import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { extendCertificatesWorkflow } from '../../../../../workflows/training/extend-certificates'
import { dayFromToday } from '../../../asked'
import { deskOf } from '../../../guard'
import { reason } from '../certificates/reason'
import { seenHere } from '../certificates/seen-here'

const MOST = 500
const body = z.object({
  certificates: z
    .array(z.string().max(64), 'Elige al menos uno.')
    .min(1, 'Elige al menos uno.')
    .max(MOST, `De una vez van hasta ${MOST}.`),
  until: dayFromToday,
  reason,
})

/** What several certificates open is open for longer, by one decision. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, ...read(body, req.body), seen: await seenHere(req) }
  const { result } = await extendCertificatesWorkflow(req.scope).run({ input })
  res.json(result)
}
