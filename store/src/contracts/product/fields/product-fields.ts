import type { FieldRow, TextRow } from './field-row.ts'
import { PRODUCT_ROWS } from './field-rows.ts'
import { FOOD_ROWS } from './food-field-rows.ts'
import { MAKING_ROWS } from './making-field-rows.ts'

const ROWS = [...PRODUCT_ROWS, ...MAKING_ROWS, ...FOOD_ROWS]

type Rows = (typeof ROWS)[number]
type Paths = Rows['path']
type ValueOf<R> = R extends { type: 'number' }
  ? number
  : R extends { type: 'flag' }
    ? boolean
    : R extends { type: 'choice'; options: readonly { value: infer V }[] }
      ? V
      : string
type KeyUnder<Prefix extends string, P> = P extends `${Prefix}${infer Key}`
  ? Key extends `${string}.${string}`
    ? never
    : Key
  : never
type Whole<Prefix extends string, R extends Rows> = {
  [P in R['path'] as KeyUnder<Prefix, P>]: ValueOf<Extract<R, { path: P }>>
}
/** The optional ones need not be there. */
type Values<Prefix extends string, R extends Rows> = Whole<Prefix, Exclude<R, { isOptional: true }>> &
  Partial<Whole<Prefix, Extract<R, { isOptional: true }>>>
type Shown = Extract<Rows, { page: object } | { isShown: true }>

export type ProductField = FieldRow & { path: Paths }
export type FieldPath = Paths
export type FieldValue = string | number | boolean
export type ProductValues = Values<'', Rows>
export type FoodValues = Values<'food.', Rows>
/** Of them, what anybody reads. */
export type ShownValues = Values<'', Shown>
export type ShownFoodValues = Values<'food.', Shown>

export const PRODUCT_FIELDS: readonly ProductField[] = ROWS

type Place = 'missing' | 'phone' | 'column' | 'panel' | 'conflict' | 'page' | 'visitPage'

/** What has a line there, with the line, in the order in which it stands. */
export const fieldsIn = <P extends Place>(place: P) =>
  PRODUCT_FIELDS.flatMap((field) => {
    const line = field[place]
    return line ? [{ field, line }] : []
  }).sort((a, b) => a.line.at - b.line.at)

/** @throws when nobody wrote its row */
export function fieldAt<P extends FieldPath>(path: P): Extract<Rows, { path: P }> & ProductField {
  const found = ROWS.find((one): one is Extract<Rows, { path: P }> => one.path === path)
  if (!found) throw new Error(`no row of ${path}`)
  return found
}

/** What a product says there; undefined when it says nothing, or is of those that are not asked. */
export function valueAt(content: object, path: string): FieldValue | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : null),
      content,
    )
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? found
    : undefined
}

/** Of a text. */
export function textAt(content: object, path: string): string {
  const value = valueAt(content, path)
  return typeof value === 'string' ? value : ''
}

const keyUnder = (prefix: string, path: string) => {
  const key = path.slice(prefix.length)
  return path.startsWith(prefix) && !key.includes('.') ? key : null
}

/** One value for each field that lies there. @param prefix `` or `food.` or `food.authorization.` */
export const eachUnder = <V>(prefix: string, of: (field: ProductField) => V | undefined): Record<string, V> =>
  Object.fromEntries(
    PRODUCT_FIELDS.flatMap((field) => {
      const key = keyUnder(prefix, field.path)
      const value = key === null ? undefined : of(field)
      return key === null || value === undefined ? [] : [[key, value]]
    }),
  )

/** Nothing said yet. */
export const noValues = () => eachUnder('', nothing) as ProductValues
export const noFoodValues = () => eachUnder('food.', nothing) as FoodValues
const nothing = (field: ProductField) => (field.isOptional ? undefined : nothingSaid(field))

/** What there is where nothing is said and something must be. */
export function nothingSaid(field: FieldRow): FieldValue {
  if (field.type === 'number') return 0
  if (field.type === 'flag') return false
  return field.type === 'choice' ? (field.options[0]?.value ?? '') : ''
}

/** What is wrong with a day that may only be so old, in words; null: nothing. @param today in Chile, YYYY-MM-DD */
export function dayProblem(
  { pastYears }: Pick<TextRow, 'pastYears'>,
  text: string,
  today: string,
): string | null {
  if (pastYears === undefined || text === '') return null
  const date = new Date(`${text}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  )
    return 'Esa fecha no existe. Elígela de nuevo.'
  if (text > today) return 'No puede ser después de hoy.'
  const oldest = `${Number(today.slice(0, 4)) - pastYears}${today.slice(4)}`
  return text < oldest ? `Es de hace más de ${pastYears} años. Revísala.` : null
}
