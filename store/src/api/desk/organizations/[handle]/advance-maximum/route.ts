import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { setAdvanceMaximumWorkflow } from '../../../../../workflows/settlement/set-advance-maximum'
import { federationDeskOf } from '../../../guard'

const MOST_CLP = 5_000_000

const body = z.object({
  amountClp: z
    .number({ error: 'Escribe cuánto; 0 si no se dan anticipos.' })
    .int()
    .min(0, 'No puede ser menos que cero.')
    .max(MOST_CLP, 'Es demasiado: a lo más $5.000.000.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { amountClp } = read(body, req.body)
  const { result } = await setAdvanceMaximumWorkflow(req.scope).run({ input: { officer, amountClp } })
  res.status(201).json(result)
}
