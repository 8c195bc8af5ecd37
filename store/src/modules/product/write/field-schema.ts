import { z } from '@medusajs/framework/zod'
import type { ChoiceRow, NumberRow, TextRow } from '../../../contracts/product/fields/field-row'
import {
  dayProblem,
  eachUnder,
  type FieldValue,
  type ProductField,
} from '../../../contracts/product/fields/product-fields'
import { hasFractions } from '../../../kernel/text/number-text'
import { plainLine, plainText } from '../../../kernel/text/plain-text'
import { chileDay } from '../../../kernel/time/chile-day'

export const NOT_SAID = 'Falta este dato.'
export const TOO_LOW = 'No puede ser menos que cero.'

export const text = (max: number) =>
  z
    .string({ error: NOT_SAID })
    .transform(plainText)
    .pipe(z.string().max(max, `A lo más ${max} letras.`))
export const required = (max: number) => text(max).pipe(z.string().min(1, NOT_SAID))

type Bounds = { missing?: string; min: [number, string]; max: [number, string] }
const within = (number: z.ZodNumber, { min, max }: Bounds) => number.min(...min).max(...max)
const number = ({ missing = NOT_SAID }: Bounds) => z.number({ error: missing })
export const whole = ({ whole = 'Va en números enteros.', ...bounds }: Bounds & { whole?: string }) =>
  within(number(bounds).int(whole), bounds)

export const flag = z.boolean({ error: 'Responde sí o no.' })

/** What is entered anew is also asked whether its day may be. */
function textSchema(row: TextRow, isEntered: boolean): z.ZodType<string> {
  const { limit, isLine, pastYears } = row
  const read: z.ZodType<string> = isLine ? required(limit).transform(plainLine) : text(limit)
  if (!isEntered || pastYears === undefined) return read
  return read.superRefine((said, context) => {
    const message = dayProblem(row, said, chileDay(new Date()))
    if (message) context.addIssue({ code: 'custom', message })
  })
}

function numberSchema({ of, least = 0, limit, refused = {} }: NumberRow): z.ZodType<number> {
  const { lacking, high = `A lo más ${limit}.` } = refused
  const bounds: Bounds = {
    min: [least, lacking ?? TOO_LOW],
    max: [limit, high],
    ...(lacking !== undefined && { missing: lacking }),
  }
  return hasFractions(of) ? within(number(bounds), bounds) : whole(bounds)
}

const choiceSchema = ({ options, refused = 'Elige una de la lista.' }: ChoiceRow): z.ZodType<string> =>
  z.enum(
    options.map(({ value }) => value),
    { error: refused },
  )

function valueSchema(field: ProductField, isEntered: boolean): z.ZodType<FieldValue> {
  if (field.type === 'number') return numberSchema(field)
  if (field.type === 'flag') return field.isOptional ? flag : flag.default(false)
  return field.type === 'choice' ? choiceSchema(field) : textSchema(field, isEntered)
}

/** A schema for each field that lies under `T`. */
export type Shape<T> = {
  [K in keyof T]-?: undefined extends T[K] ? z.ZodOptional<z.ZodType<NonNullable<T[K]>>> : z.ZodType<T[K]>
}

/** How each plain field is read that lies there, as its row says. @param prefix as in `eachUnder` */
export const fieldsUnder = (prefix: string, isEntered: boolean) =>
  eachUnder(prefix, (field) => {
    const read = valueSchema(field, isEntered)
    return field.isOptional ? read.optional() : read
  })
