import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { HandoverRequest } from '../../../../../../../contracts'
import { TAKEN_BY_MAX } from '../../../../../../../contracts/desk/deliveries'
import { tooLong } from '../../../../../../../contracts/purchase/buyer-limits'
import { read } from '../../../../../../../kernel/problem'
import { plainLine } from '../../../../../../../kernel/text/plain-text'
import { parseRut } from '../../../../../../../kernel/text/rut'
import { handOverWorkflow } from '../../../../../../../workflows/supply/hand-over'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'

/** Nobody has to say it. */
const takenRut = z
  .string()
  .transform((typed, context) => {
    if (typed.trim() === '') return null
    const rut = parseRut(typed)
    if (rut !== null) return rut
    context.addIssue({
      code: 'custom',
      message: 'Ese RUT no está bien escrito. Revisa los números y el dígito.',
    })
    return z.NEVER
  })
  .nullable()

const asked: z.ZodType<HandoverRequest, unknown> = z.object({
  takenBy: z
    .string('Escribe quién lo recibió.')
    .transform(plainLine)
    .pipe(z.string().min(1, 'Escribe quién lo recibió.').max(TAKEN_BY_MAX, tooLong(TAKEN_BY_MAX))),
  takenRut,
  takenOn: z.iso.date('Elige el día.'),
  takenTime: z.string('Escribe la hora.').regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'La hora va así: 14:30.'),
})

/** All that is there of it was taken by somebody for its buyer. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = {
    officer: deskOf(req).officer,
    callOff: req.params.id ?? '',
    key,
    asked: read(asked, req.body),
  }
  const { result } = await handOverWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
