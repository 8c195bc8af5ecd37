import { z } from '@medusajs/framework/zod'
import type { OfferNote } from '../../../../../contracts'
import { UNITS_MAX } from '../../../../../contracts/desk/supply'

const units = z
  .number('Escribe cuántas, o 0.')
  .int('Escribe un número entero.')
  .min(0, 'Escribe cuántas, o 0.')
  .max(UNITS_MAX, 'Es demasiado: revisa el número.')

export const offerNote: z.ZodType<OfferNote, unknown> = z.object({
  standard: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige qué.'),
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elige un mes.'),
  sureUnits: units,
  perhapsUnits: units,
  saidAt: z.iso.datetime('No entendemos ese momento.'),
})
