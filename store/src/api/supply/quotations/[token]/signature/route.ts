import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { SignatureRequest } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { signQuotationWorkflow } from '../../../../../workflows/supply/agreements/sign-quotation'
import { words } from '../../../../admin/schemas'

const signatureAsked: z.ZodType<SignatureRequest, unknown> = z.object({
  name: words(80),
  office: words(80),
  version: z.coerce.number().int().min(1),
})

/** The buyer accepts; pressed twice, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { token: req.params.token ?? '', signature: read(signatureAsked, req.body) }
  const { result } = await signQuotationWorkflow(req.scope).run({ input })
  res.set('Cache-Control', 'no-store').json(result)
}
