import { z } from '@medusajs/framework/zod'
import { dayAsked } from '../../../asked'

const MOST_CLP = 999_999_999
const pesos = (missing: string) =>
  z.number({ error: missing }).int().min(0, 'No puede ser menos que cero.').max(MOST_CLP, 'Es demasiado.')

const numbers = z.array(z.number().int().min(1).max(999_999_999)).max(500)

export const depositSchema = z.object({
  method: z.string().max(40),
  day: dayAsked,
  amountClp: pesos('Escribe cuánto llegó.'),
  feeClp: pesos('Escribe la comisión; si no hubo, 0.'),
  feeVatClp: pesos('Escribe el IVA de la comisión; si no hubo, 0.'),
  invoice: z
    .string()
    .trim()
    .min(1, 'Escribe el número de la factura.')
    .max(60, 'Es muy largo: hasta 60 letras.'),
  which: z.union([
    z.object({ days: z.array(dayAsked).max(400), without: numbers, also: numbers }),
    z.object({ postings: z.array(z.string().max(60)).max(5000) }),
  ]),
})

export const recordingSchema = depositSchema.extend({
  seenClp: z.number().int(),
  restNote: z.string().trim().max(200, 'Es muy largo: hasta 200 letras.').nullable(),
})
