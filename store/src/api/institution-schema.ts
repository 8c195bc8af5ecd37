import { z } from '@medusajs/framework/zod'
import type { CallOffRequest, Institution, QuotationAsked, WantedLine } from '../contracts'
import { LINES_MAX, TERM_TEXT_MAX } from '../contracts/agreements'
import { tooLong } from '../contracts/purchase/buyer-limits'
import { parseEmail, parsePhone } from '../kernel/text/contact'
import { hasLink, NO_LINK } from '../kernel/text/no-link'
import { plainText } from '../kernel/text/plain-text'
import { rutSchema, words } from './admin/schemas'
import { dayAsked } from './desk/asked'
import { typed, units } from './typed-number'
import { readNumber, readPesos } from '../kernel/text/number-text'

/** What goes into letters holds nothing to press: anybody can have typed it. */
const plain = (max: number) => words(max).refine((text) => !hasLink(text), NO_LINK)

const institution = {
  rut: rutSchema,
  name: plain(100),
  activity: plain(80),
  address: plain(120),
  commune: plain(60),
  contactName: plain(80),
  contactEmail: z
    .string()
    .transform((text) => parseEmail(text) ?? '')
    .pipe(z.string().min(1, 'Ese correo no se ve bien.')),
  contactPhone: z
    .string()
    .transform((text) => parsePhone(text) ?? '')
    .pipe(z.string().min(1, 'Son 9 números: 9 1234 5678.')),
} satisfies Record<keyof Institution, z.ZodType>

export const institutionFields = institution

export const textIfAny = (max: number) =>
  z
    .string()
    .transform(plainText)
    .pipe(z.string().max(max, tooLong(max)))

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elige un mes.')

export const lineFields = {
  standard: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige qué.'),
  from: month,
  to: month,
  units: units('Escribe cuántas al mes, al menos una.'),
} satisfies Record<keyof WantedLine, z.ZodType>

export const linesOf = <L extends z.ZodType>(line: L) =>
  z.array(line).min(1, 'Escribe al menos una línea.').max(LINES_MAX, `A lo más ${LINES_MAX} líneas.`)

export const quotationAsked: z.ZodType<QuotationAsked, unknown> = z.object({
  ...institution,
  wanted: linesOf(z.object(lineFields)),
  note: textIfAny(TERM_TEXT_MAX),
})

export const callOffAsked: z.ZodType<CallOffRequest, unknown> = z.object({
  standard: lineFields.standard,
  units: units('Escribe cuántas, al menos una.'),
  deliverOn: dayAsked,
})

/** Days, from none to so many. */
export const daysTyped = (max: number) =>
  typed((text) => readNumber(text, { of: 'days', max }), 0, 'Escribe los días, con números.')

export const netPriceTyped = typed(
  (text) => readPesos(text, 99_999_999),
  1,
  'Escribe el precio neto, en pesos.',
)
