import type { WrongCell } from '../../contracts/import'
import type { ProductContent } from '../../contracts/group'
import { categoryDefaults } from '../../rules/category-defaults'
import { type NumberKind, readNumber } from '../../rules/number-text'
import { readAllergens, readDay, readMonths, readYes } from '../../rules/sheet-values'
import { IMPORT_LOWEST_CLP } from '../../rules/import-limits'
import { slug } from '../../rules/slug'
import { type FullContent, contentOfInput } from '../product/content'
import { productInputSchema } from '../product/product-input'
import { type Cells, type Column, columnName, COLUMNS } from './columns'

const FOOD: Column[] = [
  'ingredients',
  'allergens',
  'authorizationNumber',
  'authority',
  'authorizationDate',
  'bestBefore',
  'storage',
  'shelfLife',
  'madeOn',
  'lot',
  'addedSodium',
  'addedSugars',
  'addedFats',
]

const KINDS: Record<string, ProductContent['kind']> = {
  alimento: 'food',
  textil: 'textile',
  greda: 'pottery',
  fibra: 'fibre',
  madera: 'wood',
  cosmetico: 'cosmetic',
  planta: 'plant',
  experiencia: 'experience',
  joya: 'jewellery',
}
const kindOf = (word: string) => KINDS[slug(word)] ?? null

/** Where a product's field came from, for what the product's own rules say of it. */
const COLUMN_OF: Record<string, Column> = {
  'variants.0.priceClp': 'priceClp',
  'variants.0.stock': 'stock',
  'packedCm.0': 'length',
  'packedCm.1': 'width',
  'packedCm.2': 'height',
  'withdrawal.reason': 'noWithdrawal',
  'food.authorization.number': 'authorizationNumber',
  'food.authorization.authority': 'authority',
}

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
  const date = (column: Column) => cell(column, readDay, '', 'La fecha va así: 22-11-2027.')
  for (const column of ['title', 'category', 'priceClp', 'stock', 'format'] as const)
    if (cells[column] === undefined) complain(column, 'Falta este dato.')

  const category = cell('category', categoryOf, '', 'No existe esa categoría. Mira cuáles hay en la tienda.')
  const common = categoryDefaults(category)
  const kind = cell(
    'kind',
    kindOf,
    common.kind,
    'Escribe: alimento, textil, greda, fibra, madera, cosmético, planta, experiencia o joya.',
  )
  const hasFood = kind === 'food' && FOOD.some((column) => cells[column] !== undefined)
  if (hasFood && cells.allergens === undefined)
    complain('allergens', 'Responde por los alérgenos: escribe «ninguno» si no tiene.')
  const noWithdrawal = textOf(cells.noWithdrawal)
  const said = {
    handle: 'por-ponerle',
    title: textOf(cells.title),
    category,
    kind,
    format: textOf(cells.format),
    story: textOf(cells.story),
    description: textOf(cells.description),
    materials: textOf(cells.materials),
    technique: textOf(cells.technique),
    dimensions: textOf(cells.dimensions),
    care: textOf(cells.care),
    placeOfMaking: textOf(cells.placeOfMaking),
    packedWeightGrams: number('packedWeightGrams', 'grams', common.packedWeightGrams),
    packedCm: [
      number('length', 'centimetres', common.packedCm[0]),
      number('width', 'centimetres', common.packedCm[1]),
      number('height', 'centimetres', common.packedCm[2]),
    ],
    isUnique: flag('isUnique'),
    eachOneVaries: flag('eachOneVaries'),
    leadTimeDays: number('leadTimeDays', 'days', common.leadTimeDays),
    weeklyCapacity: number('weeklyCapacity', 'units', 0),
    season: cell('season', readMonths, [], 'Van los meses, como «enero, febrero».'),
    isPickupOnly: flag('isPickupOnly', common.isPickupOnly),
    withdrawal: noWithdrawal ? { applies: false, reason: noWithdrawal } : common.withdrawal,
    food: hasFood
      ? {
          netContent: textOf(cells.format),
          ingredients: textOf(cells.ingredients),
          allergens: cell('allergens', readAllergens, [], 'No conocemos ese alérgeno. Sepáralos con comas.'),
          authorization: {
            number: textOf(cells.authorizationNumber),
            authority: textOf(cells.authority),
            date: date('authorizationDate'),
          },
          shelfLife: textOf(cells.shelfLife),
          storage: textOf(cells.storage),
          lot: textOf(cells.lot),
          madeOn: date('madeOn'),
          bestBefore: date('bestBefore'),
          added: { sodium: flag('addedSodium'), sugars: flag('addedSugars'), fats: flag('addedFats') },
        }
      : undefined,
    variants: [
      { priceClp: number('priceClp', 'pesos', 1, IMPORT_LOWEST_CLP), stock: number('stock', 'units', 0) },
    ],
    photos: [],
  }
  const parsed = productInputSchema.safeParse(said)
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = path.join('.')
    const column = COLUMN_OF[field] ?? (String(path.at(-1)) as Column)
    const name = columnName(column in COLUMNS ? column : 'title')
    if (!wrong.some((one) => one.column === name)) wrong.push({ row, column: name, words: message })
  }
  return { content: wrong.length === 0 && parsed.success ? contentOfInput(parsed.data) : null, wrong }
}
