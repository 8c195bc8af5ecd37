import { z } from '@medusajs/framework/zod'
import { tooLong } from '../../contracts/purchase/buyer-limits'
import { parseEmail } from '../../kernel/text/contact'
import { plainLine, plainText } from '../../kernel/text/plain-text'
import { WHOLE_BASIS_POINTS } from '../../modules/ledger/rules/shares'
import { parseRut } from '../../kernel/text/rut'

export const words = (max: number) =>
  z
    .string()
    .transform(plainLine)
    .pipe(z.string().min(1, 'Falta este dato.').max(max, tooLong(max)))

export const handleSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Solo letras minúsculas sin tilde, números y guiones.')
  .max(80)

export const rutSchema = z
  .string()
  .refine((text) => parseRut(text) !== null, 'El RUT no es válido.')
  .transform((text) => parseRut(text) ?? text)

const emailSchema = z
  .string()
  .transform((typed) => parseEmail(typed) ?? '')
  .pipe(z.string().min(1, 'El correo no es válido.'))

export const sellingEntitySchema = z.object({
  rut: rutSchema,
  legalName: words(160),
  businessLine: words(200),
  address: words(200),
  commune: words(80),
  legalRepresentative: words(120),
  email: emailSchema,
  phone: words(30),
})

export const bankSchema = z.object({
  bank: words(80),
  accountType: words(40),
  accountNumber: words(30),
  holder: words(160),
  rut: rutSchema,
  email: emailSchema,
})

const points = z.number().int().min(0).max(10_000)

export const shareTermsSchema = z
  .object({
    group: points,
    association: points,
    federation: points,
    fund: points,
    cardFee: points.max(2000, 'La comisión de la tarjeta va en puntos base: 289 es 2,89 %.').default(0),
    assemblyDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'La fecha va así: 2026-06-14.'),
    minutes: words(300),
  })
  .refine(
    ({ group, association, federation, fund }) =>
      group + association + federation + fund === WHOLE_BASIS_POINTS,
    {
      message: 'Las partes deben sumar 10.000 puntos base (100 %).',
      path: ['group'],
    },
  )

/** Why, in the words of the member of staff: the buyer reads it. */
export const reasonSchema = z
  .string()
  .transform(plainText)
  .pipe(z.string().min(3, 'Escribe por qué, en pocas palabras.').max(300))

const whole = z.number().int('Van unidades enteras.').min(0, 'No puede ser menos que cero.').max(10_000)
const units = z.object({ lineId: z.string().max(64), quantity: whole })

const linesOf = <Line extends typeof units>(line: Line) =>
  z
    .array(line)
    .max(200)
    .refine(
      (lines) => new Set(lines.map(({ lineId }) => lineId)).size === lines.length,
      'Cada línea va una vez.',
    )

export const unitsSchema = linesOf(units)

/** With how many there were when somebody looked. */
export const seenUnitsSchema = linesOf(units.extend({ seen: whole }))
