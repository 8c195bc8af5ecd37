import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { callOffWorkflow } from '../../../../../workflows/supply/agreements/call-off'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { callOffAsked } from '../../../../institution-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const from = { token: req.params.token ?? '' }
  const { result } = await callOffWorkflow(req.scope).run({
    input: { from, key, call: read(callOffAsked, req.body) },
  })
  res
    .status(result.isNew ? 201 : 200)
    .set('Cache-Control', 'no-store')
    .json({ ok: true })
}
