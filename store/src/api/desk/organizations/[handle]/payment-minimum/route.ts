import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { setMinimumWorkflow } from '../../../../../workflows/settlement/set-minimum'
import { federationDeskOf } from '../../../guard'

const MOST_CLP = 200_000

const body = z.object({
  amountClp: z
    .number({ error: 'Escribe cuánto; 0 si se paga todo.' })
    .int()
    .min(0, 'No puede ser menos que cero.')
    .max(MOST_CLP, 'Es demasiado: a lo más $200.000, para que nadie espere meses por lo suyo.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { amountClp } = read(body, req.body)
  const { result } = await setMinimumWorkflow(req.scope).run({ input: { officer, amountClp } })
  res.status(201).json(result)
}
