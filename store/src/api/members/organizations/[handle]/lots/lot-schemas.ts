import { z } from '@medusajs/framework/zod'
import type { LotNote, LotsOfLines } from '../../../../../contracts'
import { UNITS_MAX } from '../../../../../contracts/desk/supply'
import { readLotCode } from '../../../../../contracts/lot-code'
import { LOT_NOTE_MAX } from '../../../../../contracts/lots'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { dayAsked } from '../../../../desk/asked'

const code = z.string('Falta el código del lote.').transform((typed, context) => {
  const read = readLotCode(typed)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'Ese código no es de un lote.' })
  return z.NEVER
})
const units = z
  .number('Escribe cuántas.')
  .int('Escribe un número entero.')
  .min(1, 'Escribe cuántas, al menos una.')
  .max(UNITS_MAX, 'Es demasiado: revisa el número.')

export const lotNote: z.ZodType<LotNote, unknown> = z
  .object({
    code,
    product: z
      .string()
      .regex(/^prod_\w{4,64}$/, 'Elige qué es.')
      .nullable(),
    standard: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/, 'Elige una ficha.')
      .nullable(),
    units,
    madeOn: dayAsked,
    bestBefore: dayAsked.nullable(),
    note: z
      .string()
      .transform(plainLine)
      .pipe(z.string().max(LOT_NOTE_MAX, tooLong(LOT_NOTE_MAX))),
    saidAt: z.iso.datetime('No entendemos ese momento.'),
  })
  .refine(({ product, standard }) => product !== null || standard !== null, {
    path: ['product'],
    message: 'Elige qué es.',
  })

const MOST_LOTS = 50
export const lotsOfLines: z.ZodType<LotsOfLines, unknown> = z.object({
  lines: z
    .array(
      z.object({
        lineId: z.string().regex(/^cline_\w{4,64}$/, 'Esa parte no tiene esa línea.'),
        lots: z.array(z.object({ code, units })).max(MOST_LOTS, `Van ${MOST_LOTS} lotes a lo más.`),
      }),
    )
    .min(1, 'Di de qué línea.')
    .max(200, 'Son demasiadas líneas.'),
})
