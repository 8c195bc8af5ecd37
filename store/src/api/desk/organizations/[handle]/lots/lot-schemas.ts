import { z } from '@medusajs/framework/zod'
import type { LotStateRequest, RecallRequest } from '../../../../../contracts'
import { LOT_WHY_MAX } from '../../../../../contracts/desk/lots'
import { readLotCode } from '../../../../../contracts/lot-code'
import { words } from '../../../../admin/schemas'
import { chosen } from '../../../asked'

const code = z.string('Falta el código.').transform((typed, context) => {
  const read = readLotCode(typed)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'Ese código no es de un lote: son ocho letras y números.' })
  return z.NEVER
})
const why = words(LOT_WHY_MAX)

export const lotsWanted = z.object({ code: chosen(code) })

export const lotStateAsked: z.ZodType<LotStateRequest, unknown> = z.object({
  state: z.enum(['held', 'released'], 'Di si se retiene o se libera.'),
  why,
})

const MOST_LOTS = 50
export const recallAsked: z.ZodType<RecallRequest, unknown> = z.object({
  lots: z
    .array(code, 'Di qué lotes.')
    .min(1, 'Di qué lotes.')
    .max(MOST_LOTS, `Van ${MOST_LOTS} lotes a lo más.`)
    .transform((codes) => [...new Set(codes)].sort()),
  why,
  toDo: words(LOT_WHY_MAX),
})
