import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { foundFederationWorkflow } from '../../../workflows/federation/found-federation'
import { read } from '../../../kernel/problem'
import { staffOf } from '../staff'
import { bankSchema, handleSchema, sellingEntitySchema, shareTermsSchema, words } from '../schemas'

const body = z.object({
  handle: handleSchema,
  name: words(120),
  territory: words(120),
  isInFormation: z.boolean(),
  communeCode: z.string().regex(/^\d{5}$/, 'Elige la comuna.'),
  sellingEntity: sellingEntitySchema,
  bank: bankSchema,
  shares: shareTermsSchema,
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await foundFederationWorkflow(req.scope).run({
    input: { ...read(body, req.body), by: staffOf(req).userId },
  })
  res.status(201).json({ organization: result })
}
