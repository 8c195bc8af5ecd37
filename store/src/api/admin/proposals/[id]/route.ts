import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { plainText } from '../../../../kernel/text/plain-text'
import { decideProposalWorkflow } from '../../../../workflows/product/decide-proposal'
import { byStaff } from '../../staff'

const version = z.number().int().min(0).optional()

const body = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve'), version }),
  z.object({
    decision: z.literal('ask_change'),
    version,
    reason: z
      .string()
      .transform(plainText)
      .pipe(z.string().min(5, 'Cuenta qué falta, para que puedan corregirlo.').max(500)),
  }),
])

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const given = read(body, req.body)
  const { result } = await decideProposalWorkflow(req.scope).run({
    input: { ...given, productId: req.params.id ?? '', by: byStaff(req) },
  })
  res.json(result)
}
