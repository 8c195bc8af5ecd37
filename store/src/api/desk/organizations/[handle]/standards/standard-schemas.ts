import { z } from '@medusajs/framework/zod'
import type { QualificationRequest, StandardRequest, StandardVersionRequest } from '../../../../../contracts'
import { STANDARD_LONG_TEXT_MAX, STANDARD_TEXT_MAX } from '../../../../../contracts/desk/supply'
import { inputsOf } from '../../../../../contracts/input-words'
import type { StandardInput } from '../../../../../contracts/inputs'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { slug } from '../../../../../kernel/text/slug'
import { readNumber, readPesos } from '../../../../../kernel/text/number-text'
import { plainLine, plainText } from '../../../../../kernel/text/plain-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { words } from '../../../../admin/schemas'
import { typed, units } from '../../../../typed-number'
import { OUTCOMES } from '../../../../../modules/supply/rules/qualification'
import { dayAsked } from '../../../asked'

const line = words(STANDARD_TEXT_MAX)
const ifAny = z
  .string()
  .transform(plainLine)
  .pipe(z.string().max(STANDARD_TEXT_MAX, tooLong(STANDARD_TEXT_MAX)))
const longText = z
  .string()
  .transform(plainText)
  .pipe(z.string().min(1, 'Falta este dato.').max(STANDARD_LONG_TEXT_MAX, tooLong(STANDARD_LONG_TEXT_MAX)))
/** Left out of a form: nothing. */
const ifSaid = <T>(schema: z.ZodType<T, unknown>) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable())

const inputs = z.union([z.string(), z.undefined()]).transform((text, context): StandardInput[] => {
  const read = inputsOf(text ?? '')
  if (Array.isArray(read)) return read
  context.addIssue({ code: 'custom', message: read.problem })
  return z.NEVER
})

const facts = {
  technique: longText,
  format: line,
  container: line,
  label: line,
  tolerances: line,
  shelfLifeDays: ifSaid(
    typed(
      (text) => readNumber(text, { of: 'days', max: 3650 }),
      1,
      'Escribe los días, o déjalo en blanco si no vence.',
    ),
  ),
  minimumLot: units('Escribe cuántas se hacen de una vez, al menos una.'),
  costClp: typed((text) => readPesos(text, 99_999_999), 0, 'Escribe los pesos, sin centavos.'),
  inputs,
  assemblyDate: dayAsked.refine((day) => day <= chileDay(new Date()), 'Esa asamblea todavía no se hace.'),
  minutes: line,
}

export const standardVersion: z.ZodType<StandardVersionRequest, unknown> = z.object(facts)

export const standardAsked: z.ZodType<StandardRequest, unknown> = z.object({
  name: words(80).refine((name) => slug(name) !== '', 'Escribe el nombre con letras.'),
  unit: words(30),
  ...facts,
})

export const qualificationAsked: z.ZodType<QualificationRequest, unknown> = z.object({
  group: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige un grupo de la lista.'),
  outcome: z.enum(OUTCOMES, 'Di cómo le fue.'),
  trialBatch: line,
  triedOn: dayAsked,
  triedBy: line,
  toMend: ifAny,
  monthlyUnits: ifSaid(units('Escribe cuántas puede hacer al mes.')),
  until: ifSaid(dayAsked),
})
