import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { readBasisPoints } from '../../../../../kernel/text/number-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { setReceptionRuleWorkflow } from '../../../../../workflows/settlement/set-reception-rule'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'
import { federationDeskOf } from '../../../guard'

const MOST_CLP = 5_000_000

const body = z.object({
  perGroupClp: z
    .number({ error: 'Escribe hasta cuánto por grupo; 0 si el fondo no adelanta nada.' })
    .int()
    .min(0, 'No puede ser menos que cero.')
    .max(MOST_CLP, 'Es demasiado: a lo más $5.000.000.'),
  part: z.string('Falta este dato.').transform((typed, context) => {
    const read = readBasisPoints(typed)
    if ('value' in read && read.value <= 10_000) return read.value
    context.addIssue({
      code: 'custom',
      message: 'value' in read ? 'No puede ser más que 100 %.' : read.problem,
    })
    return z.NEVER
  }),
  assemblyDate: dayAsked.refine((day) => day <= chileDay(new Date()), 'La asamblea ya tiene que haber sido.'),
  minutes: words(160),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const { part: partBp, ...asked } = read(body, req.body)
  const input = { officer, rule: { ...asked, partBp } }
  const { result } = await setReceptionRuleWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
