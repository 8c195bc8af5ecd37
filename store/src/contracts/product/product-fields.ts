import type { FieldRow } from './field-row.ts'
import { PRODUCT_ROWS } from './field-rows'
import { FOOD_ROWS } from './food-field-rows'

const ROWS = [...PRODUCT_ROWS, ...FOOD_ROWS]

type Rows = (typeof ROWS)[number]
type Paths = Rows['path']
type Optional = Extract<Rows, { isOptional: true }>['path']
type Shown = Extract<Rows, { page: object }>['path']
type Whole<P> = P extends `${string}.${string}` ? never : P
type OfFood<P> = P extends `food.${infer Key}` ? Whole<Key> : never
/** The optional ones need not be there. */
type Texts<Must extends string, May extends string> = Record<Must, string> & Partial<Record<May, string>>

export type ProductField = FieldRow & { path: Paths }
export type FieldPath = Paths
export type ProductTexts = Texts<Whole<Exclude<Paths, Optional>>, Whole<Optional>>
export type FoodTexts = Texts<OfFood<Exclude<Paths, Optional>>, OfFood<Optional>>
/** Of them, what anybody reads. */
export type ShownTexts = Texts<Whole<Exclude<Shown, Optional>>, Whole<Extract<Shown, Optional>>>
export type ShownFoodTexts = Texts<OfFood<Exclude<Shown, Optional>>, OfFood<Extract<Shown, Optional>>>

export const PRODUCT_FIELDS: readonly ProductField[] = ROWS

type Place = 'missing' | 'phone' | 'column' | 'panel' | 'conflict' | 'page' | 'visitPage'

/** What has a line there, with the line, in the order in which it stands. */
export const fieldsIn = <P extends Place>(place: P) =>
  PRODUCT_FIELDS.flatMap((field) => {
    const line = field[place]
    return line ? [{ field, line }] : []
  }).sort((a, b) => a.line.at - b.line.at)

/** @throws when nobody wrote its row */
export function fieldAt(path: FieldPath): ProductField {
  const field = PRODUCT_FIELDS.find((one) => one.path === path)
  if (!field) throw new Error(`no row of ${path}`)
  return field
}

/** What a product says there; empty when it says nothing, or is of those that are not asked. */
export function textAt(content: object, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : null),
      content,
    )
  return typeof found === 'string' ? found : ''
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
export const noTexts = () => eachUnder('', emptyText) as ProductTexts
export const noFoodTexts = () => eachUnder('food.', emptyText) as FoodTexts
const emptyText = ({ isOptional }: ProductField) => (isOptional ? undefined : '')

/** What is wrong with a day that may only be so old, in words; null: nothing. @param today in Chile, YYYY-MM-DD */
export function dayProblem({ pastYears }: ProductField, text: string, today: string): string | null {
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
