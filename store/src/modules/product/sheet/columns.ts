import type { WrongCell } from '../../../contracts/import'
import { type FieldPath, fieldsIn } from '../../../contracts/product/fields/product-fields'
import { slug } from '../../../kernel/text/slug'
import type { Cell, Sheet } from './sheet'

type Heading = { at: number; name: string; about: string; isRequired?: true }

/** Columns that are no plain field, by where what they say lies in what is sent of a product. */
const OWN = {
  category: { at: 20, name: 'Categoría', about: 'Una de la tienda, como «Cestería»', isRequired: true },
  'variants.0.priceClp': {
    at: 30,
    name: 'Precio',
    about: 'En pesos enteros, con IVA: 12990',
    isRequired: true,
  },
  'variants.0.stock': {
    at: 40,
    name: 'Cuántas hay',
    about: 'Si se hace a pedido, cuántas puedes comprometer',
    isRequired: true,
  },
  'packedCm.0': { at: 150, name: 'Largo (cm)', about: 'Con embalaje' },
  'packedCm.1': { at: 160, name: 'Ancho (cm)', about: '' },
  'packedCm.2': { at: 170, name: 'Alto (cm)', about: '' },
  season: { at: 220, name: 'Meses', about: 'Vacío: todo el año. Si no: enero, febrero' },
  'withdrawal.reason': {
    at: 240,
    name: 'Por qué no se puede devolver',
    about: 'Vacío: lo común de su categoría',
  },
  'food.allergens': { at: 310, name: 'Alérgenos', about: 'O «ninguno»' },
  'food.added.sodium': { at: 400, name: 'Con sal agregada', about: 'sí o no' },
  'food.added.sugars': { at: 410, name: 'Con azúcar agregada', about: 'sí o no' },
  'food.added.fats': { at: 420, name: 'Con grasa agregada', about: 'sí o no' },
} as const satisfies Record<string, Heading>

export type Column = keyof typeof OWN | FieldPath

/** Each column in its order: how it is headed, what goes in it, and whether no product can do without it. */
export const COLUMNS: ({ column: Column } & Heading)[] = [
  ...Object.entries(OWN).map(([column, heading]) => ({ column: column as keyof typeof OWN, ...heading })),
  ...fieldsIn('column').map(({ field: { path }, line }) => ({ column: path, ...line })),
].sort((a, b) => a.at - b.at)

/** What one row says; an empty cell says nothing. */
export type Cells = Partial<Record<Column, Cell>>

const names = COLUMNS.map(({ column, name }) => ({ column, name: slug(name) }))

/** @param path where it lies: what has no column of its own is told under its whole, or under the name. */
export const columnName = (path: string): string => {
  const found = [path, path.split('.')[0], 'title'].map((one) => COLUMNS.find(({ column }) => column === one))
  return found.find((one) => one !== undefined)?.name ?? ''
}

const textOf = (cell: Cell | undefined) => String(cell ?? '')
const isNote = (row: Cell[]) => textOf(row[0]).startsWith('#')
const isEmpty = (row: Cell[]) => row.every((cell) => cell === '')
const columnOf = (cell: Cell) => names.find((one) => one.name === slug(textOf(cell)))?.column ?? null

/** How many of the cells are headers that we know. */
export const knownNames = (row: Cell[]): number => new Set(row.flatMap((cell) => columnOf(cell) ?? [])).size

const FIRST_ROWS = 20

/** Where the headers are: a title may stand above them, and in front of them sheets of another thing. -1: nowhere. */
function headerRow(rows: Cell[][]): number {
  const known = rows.slice(0, FIRST_ROWS).map((row) => (isNote(row) ? 0 : knownNames(row)))
  const most = Math.max(0, ...known)
  return most > 0 ? known.indexOf(most) : rows.findIndex((row) => !isEmpty(row) && !isNote(row))
}

export type ByColumns = { rows: { row: number; cells: Cells }[]; wrong: WrongCell[]; notes: string[] }

/** The rows with something in them, by their columns; or what is wrong with the headers; and what was left out. */
export function byColumns(sheets: Sheet[]): ByColumns {
  const knownIn = ({ rows }: Sheet) => knownNames(rows[headerRow(rows)] ?? [])
  const sheet = sheets.find((one) => knownIn(one) > 1) ?? sheets[0] ?? { name: '', rows: [] }
  const at = headerRow(sheet.rows)
  const header = (sheet.rows[at] ?? []).map(textOf)
  const columns = header.map(columnOf)
  const rows = sheet.rows.flatMap((row, index) => {
    if (index <= at || isEmpty(row) || isNote(row)) return []
    const said = columns.flatMap((column, place) => {
      const cell = row[place] ?? ''
      return column && cell !== '' ? [[column, cell] as const] : []
    })
    return [{ row: index + 1, cells: Object.fromEntries(said) }]
  })
  const others = sheets.filter((one) => one !== sheet && knownIn(one) > 1)
  const left = sheet.rows.flatMap((row, index) => (isNote(row) ? [index + 1] : []))
  const above = sheet.rows
    .slice(0, at)
    .flatMap((row, index) => (isEmpty(row) || isNote(row) ? [] : [index + 1]))
  return {
    rows,
    wrong: headerProblems(at + 1, header, columns),
    notes: [
      ...leftOut(left, 'empieza con #', 'empiezan con #'),
      ...leftOut(above, 'está sobre los títulos', 'están sobre los títulos'),
      ...others.map(
        ({ name }) =>
          `La hoja «${name.slice(0, 60)}» también tiene productos. Leímos solo «${sheet.name.slice(0, 60)}»: súbela en otro archivo.`,
      ),
    ],
  }
}

const NAMED_ROWS = 10

function leftOut(rows: number[], one: string, many: string): string[] {
  if (rows.length === 0) return []
  if (rows.length === 1) return [`No leímos la fila ${rows[0]}, porque ${one}.`]
  const named = rows.slice(0, NAMED_ROWS).join(', ') + (rows.length > NAMED_ROWS ? '…' : '')
  return [`No leímos ${rows.length} filas que ${many}: ${named}.`]
}

function headerProblems(row: number, header: string[], columns: (Column | null)[]): WrongCell[] {
  const strange = header.flatMap((name, place) =>
    name !== '' && columns[place] === null
      ? [
          {
            row,
            column: name.slice(0, 60),
            words: 'No conocemos esta columna. Usa los nombres de la plantilla.',
          },
        ]
      : [],
  )
  const twice = header.flatMap((name, place) =>
    columns[place] && columns.indexOf(columns[place]) !== place
      ? [{ row, column: name, words: 'Esta columna está dos veces.' }]
      : [],
  )
  const missing = COLUMNS.flatMap(({ column, name, isRequired }) =>
    isRequired && !columns.includes(column)
      ? [{ row: Math.max(row, 1), column: name, words: 'Falta esta columna.' }]
      : [],
  )
  return [...strange, ...twice, ...missing]
}
