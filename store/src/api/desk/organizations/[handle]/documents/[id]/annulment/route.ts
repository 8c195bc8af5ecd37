import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { annulDocumentWorkflow } from '../../../../../../../workflows/fiscal/annul-document'
import { federationDeskOf } from '../../../../../guard'

const body = z.object({
  reason: z
    .string({ error: 'Cuenta por qué se anula.' })
    .trim()
    .min(5, 'Cuenta por qué se anula: queda escrito.')
    .max(300, 'Cuéntalo más corto.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, id: req.params.id ?? '', ...read(body, req.body) }
  const { result } = await annulDocumentWorkflow(req.scope).run({ input })
  res.json(result)
}
