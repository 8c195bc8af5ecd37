import { z } from '@medusajs/framework/zod'
import type { FailureRequest, RoundRequest } from '../../../../../contracts'
import { REASON_MAX } from '../../../../../contracts/desk/sharing'
import { UNITS_MAX } from '../../../../../contracts/desk/supply'
import { readUnits } from '../../../../../kernel/text/number-text'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'

const HOW_MANY = 'Escribe cuántas, al menos una.'

/** A number as it was typed. */
const units = z.union([z.string(), z.number()], HOW_MANY).transform((text, context) => {
  const read = readUnits(text, UNITS_MAX)
  if ('value' in read && read.value > 0) return read.value
  context.addIssue({ code: 'custom', message: 'problem' in read ? read.problem : HOW_MANY })
  return z.NEVER
})

export const roundAsked: z.ZodType<RoundRequest, unknown> = z.object({
  answerBy: dayAsked,
  seenRounds: z.coerce.number('Vuelve a abrir la página.').int().min(0),
})

export const failureAsked: z.ZodType<FailureRequest, unknown> = z.object({
  group: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige un grupo de la lista.'),
  units,
  reason: words(REASON_MAX),
})
