import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { askForChangeWorkflow } from '../../../../workflows/product/ask-for-change'
import { publishProductsWorkflow } from '../../../../workflows/product/publish-products'
import { read } from '../../../../problem'

const body = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve') }),
  z.object({
    decision: z.literal('ask_change'),
    reason: z.string().trim().min(5, 'Cuenta qué falta, para que puedan corregirlo.').max(500),
  }),
])

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ''
  const input = read(body, req.body)
  if (input.decision === 'approve') await publishProductsWorkflow(req.scope).run({ input: { ids: [id] } })
  else
    await askForChangeWorkflow(req.scope).run({
      input: { id, reason: input.reason, by: req.auth_context.actor_id },
    })
  res.json({ id, decision: input.decision })
}
