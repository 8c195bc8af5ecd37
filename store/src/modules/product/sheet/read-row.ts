import type { WrongCell } from '../../../contracts/import'
import type { FieldRow } from '../../../contracts/product/fields/field-row'
import {
  eachUnder,
  type FieldValue,
  nothingSaid,
  type ProductField,
  type ProductValues,
  valueAt,
} from '../../../contracts/product/fields/product-fields'
import { categoryDefaults } from '../../../contracts/product/category-defaults'
import { type NumberKind, readNumber } from '../../../kernel/text/number-text'
import { readAllergens, readDay, readMonths, readYes } from '../rules/sheet-values'
import { IMPORT_LOWEST_CLP } from '../rules/import-limits'
import { slug } from '../../../kernel/text/slug'
import { type FullContent, contentOfInput } from '../read/content'
import { productInputSchema } from '../write/product-input'
import { type Cells, type Column, columnName, COLUMNS } from './columns'

const FOOD = COLUMNS.flatMap(({ column }) => (column.startsWith('food.') ? [column] : []))

type Options = Extract<FieldRow, { type: 'choice' }>['options']

const either = new Intl.ListFormat('es', { type: 'disjunction' })
const optionOf = (options: Options) => (word: string) =>
  options.find(({ cell }) => slug(cell) === slug(word))?.value ?? null
const choiceWords = (options: Options) => `Escribe: ${either.format(options.map(({ cell }) => cell))}.`

/** A number as it reads in a text: 12,5. */
const textOf = (cell: string | number | undefined) =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')

/** A spreadsheet of another country turns 45.000 into 45 before anybody sees it. */
const tooCheap = (clp: number) =>
  `¿Cuesta $${clp}? Si son miles, escríbelo entero, como ${clp || 12}000. Lo que cuesta menos de $${IMPORT_LOWEST_CLP} se pone desde el teléfono.`

type Read = { content: FullContent | null; wrong: WrongCell[] }

/** One row as a product; what it leaves empty is what its category commonly has. @param categories handle by its name */
export function readRow(row: number, cells: Cells, categoryOf: (name: string) => string | null): Read {
  const wrong: WrongCell[] = []
  const complain = (column: Column, words: string) => wrong.push({ row, column: columnName(column), words })
  const cell = <T>(column: Column, read: (text: string) => T | null, otherwise: T, words: string): T => {
    const text = textOf(cells[column])
    const value = text === '' ? otherwise : read(text)
    if (value === null) complain(column, words)
    return value ?? otherwise
  }
  const number = (column: Column, of: NumberKind, otherwise: number, lowest = 0) => {
    const said = cells[column]
    const read = said === undefined ? { value: otherwise } : readNumber(said, { of })
    if ('problem' in read) complain(column, read.problem)
    else if (said !== undefined && read.value < lowest) complain(column, tooCheap(read.value))
    return 'value' in read ? read.value : otherwise
  }
  const flag = (column: Column, otherwise = false) => cell(column, readYes, otherwise, 'Responde sí o no.')
  for (const column of COLUMNS.flatMap((one) => (one.isRequired ? [one.column] : [])))
    if (cells[column] === undefined) complain(column, 'Falta este dato.')

  const category = cell('category', categoryOf, '', 'No existe esa categoría. Mira cuáles hay en la tienda.')
  const common = categoryDefaults(category)
  const plain = (field: ProductField): FieldValue | undefined => {
    const { path, type, column } = field
    if (field.isOptional && cells[path] === undefined) return undefined
    const otherwise = valueAt(common, path) ?? nothingSaid(field)
    if (type === 'number') return number(path, field.of, Number(otherwise))
    if (type === 'flag') return flag(path, otherwise === true)
    if (type === 'choice')
      return cell(path, optionOf(field.options), String(otherwise), choiceWords(field.options))
    return type === 'day' || column?.as === 'day'
      ? cell(path, readDay, '', 'La fecha va así: 22-11-2027.')
      : textOf(cells[path])
  }
  const values = eachUnder('', plain) as ProductValues
  const hasFood = values.kind === 'food' && FOOD.some((column) => cells[column] !== undefined)
  if (hasFood && cells['food.allergens'] === undefined)
    complain('food.allergens', 'Responde por los alérgenos: escribe «ninguno» si no tiene.')
  const noWithdrawal = textOf(cells['withdrawal.reason'])
  const said = {
    handle: 'por-ponerle',
    ...values,
    category,
    packedCm: [
      number('packedCm.0', 'centimetres', common.packedCm[0]),
      number('packedCm.1', 'centimetres', common.packedCm[1]),
      number('packedCm.2', 'centimetres', common.packedCm[2]),
    ],
    season: cell('season', readMonths, [], 'Van los meses, como «enero, febrero».'),
    withdrawal: noWithdrawal ? { applies: false, reason: noWithdrawal } : common.withdrawal,
    food: hasFood
      ? {
          ...eachUnder('food.', plain),
          netContent: textOf(cells.format),
          allergens: cell(
            'food.allergens',
            readAllergens,
            [],
            'No conocemos ese alérgeno. Sepáralos con comas.',
          ),
          authorization: eachUnder('food.authorization.', plain),
          added: {
            sodium: flag('food.added.sodium'),
            sugars: flag('food.added.sugars'),
            fats: flag('food.added.fats'),
          },
        }
      : undefined,
    variants: [
      {
        priceClp: number('variants.0.priceClp', 'pesos', 1, IMPORT_LOWEST_CLP),
        stock: number('variants.0.stock', 'units', 0),
      },
    ],
    photos: [],
  }
  const parsed = productInputSchema.safeParse(said)
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = columnName(path.join('.'))
    if (!wrong.some((one) => one.column === name)) wrong.push({ row, column: name, words: message })
  }
  return { content: wrong.length === 0 && parsed.success ? contentOfInput(parsed.data) : null, wrong }
}
