import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { takeBackDepositWorkflow } from '../../../../../../../workflows/settlement/take-back-deposit'
import { federationDeskOf } from '../../../../../guard'

const body = z.object({
  note: z
    .string({ error: 'Cuenta por qué.' })
    .trim()
    .min(5, 'Cuenta por qué, en pocas palabras.')
    .max(300, 'Cuéntalo más corto.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, id: req.params.id ?? '', ...read(body, req.body) }
  const { result } = await takeBackDepositWorkflow(req.scope).run({ input })
  res.json(result)
}
