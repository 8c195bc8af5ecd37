import type { WrongCell } from '../../contracts/import'
import type { ProductContent } from '../../contracts/group'
import { categoryDefaults } from '../../rules/category-defaults'
import { readAllergens, readAmount, readDay, readMonths, readWhole, readYes } from '../../rules/sheet-values'
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

type Read = { content: FullContent | null; wrong: WrongCell[] }

/** One row as a product; what it leaves empty is what its category commonly has. @param categories handle by its name */
export function readRow(row: number, cells: Cells, categoryOf: (name: string) => string | null): Read {
  const wrong: WrongCell[] = []
  const complain = (column: Column, words: string) => wrong.push({ row, column: columnName(column), words })
  const cell = <T>(column: Column, read: (text: string) => T | null, otherwise: T, words: string): T => {
    const text = cells[column]
    const value = text === undefined ? otherwise : read(text)
    if (value === null) complain(column, words)
    return value ?? otherwise
  }
  const whole = (column: Column, otherwise: number) =>
    cell(
      column,
      readWhole,
      otherwise,
      column === 'priceClp' ? 'Va en pesos enteros, como 12990.' : 'Va en números enteros, como 12.',
    )
  const size = (column: Column, otherwise: number) =>
    cell(column, readAmount, otherwise, 'Va en centímetros.')
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
  const noWithdrawal = cells.noWithdrawal
  const said = {
    handle: 'por-ponerle',
    title: cells.title ?? '',
    category,
    kind,
    format: cells.format ?? '',
    story: cells.story ?? '',
    description: cells.description ?? '',
    materials: cells.materials ?? '',
    technique: cells.technique ?? '',
    dimensions: cells.dimensions ?? '',
    care: cells.care ?? '',
    placeOfMaking: cells.placeOfMaking ?? '',
    packedWeightGrams: whole('packedWeightGrams', common.packedWeightGrams),
    packedCm: [
      size('length', common.packedCm[0]),
      size('width', common.packedCm[1]),
      size('height', common.packedCm[2]),
    ],
    isUnique: flag('isUnique'),
    eachOneVaries: flag('eachOneVaries'),
    leadTimeDays: whole('leadTimeDays', common.leadTimeDays),
    weeklyCapacity: whole('weeklyCapacity', 0),
    season: cell('season', readMonths, [], 'Van los meses, como «enero, febrero».'),
    isPickupOnly: flag('isPickupOnly', common.isPickupOnly),
    withdrawal: noWithdrawal ? { applies: false, reason: noWithdrawal } : common.withdrawal,
    food: hasFood
      ? {
          netContent: cells.format ?? '',
          ingredients: cells.ingredients ?? '',
          allergens: cell('allergens', readAllergens, [], 'No conocemos ese alérgeno. Sepáralos con comas.'),
          authorization: {
            number: cells.authorizationNumber ?? '',
            authority: cells.authority ?? '',
            date: date('authorizationDate'),
          },
          shelfLife: cells.shelfLife ?? '',
          storage: cells.storage ?? '',
          lot: cells.lot ?? '',
          madeOn: date('madeOn'),
          bestBefore: date('bestBefore'),
          added: { sodium: flag('addedSodium'), sugars: flag('addedSugars'), fats: flag('addedFats') },
        }
      : undefined,
    variants: [{ priceClp: whole('priceClp', 1), stock: whole('stock', 0) }],
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
