import type { WrongCell } from '../../contracts/import'
import { slug } from '../../rules/slug'
import type { Cell, Sheet } from './read-sheet'

/** Each column: how it is headed, what goes in it, and whether no product can do without it. */
export const COLUMNS = {
  title: ['Nombre', 'Como lo va a leer quien compra', true],
  category: ['Categoría', 'Una de la tienda, como «Cestería»', true],
  priceClp: ['Precio', 'En pesos enteros, con IVA: 12990', true],
  stock: ['Cuántas hay', 'Si se hace a pedido, cuántas puedes comprometer', true],
  format: ['Formato', 'Contenido o tamaño: 500 g, 30 cm', true],
  kind: [
    'Qué es',
    'Vacío: lo común de su categoría. Si no: alimento, textil, greda, fibra, madera, cosmético, planta, experiencia, joya',
    false,
  ],
  placeOfMaking: ['Dónde se hizo', 'Localidad y comuna', false],
  story: ['Historia', 'Dos o tres frases', false],
  description: ['Descripción', '', false],
  materials: ['Materiales', '', false],
  technique: ['Cómo se hace', '', false],
  dimensions: ['Medidas', '', false],
  care: ['Cuidados', '', false],
  packedWeightGrams: ['Peso con embalaje (g)', 'Vacío: uno común de su categoría', false],
  length: ['Largo (cm)', 'Con embalaje', false],
  width: ['Ancho (cm)', '', false],
  height: ['Alto (cm)', '', false],
  isUnique: ['Pieza única', 'sí o no', false],
  eachOneVaries: ['Cada una varía', 'sí o no', false],
  leadTimeDays: ['Días para tenerla', '0 si ya está lista', false],
  weeklyCapacity: ['Por semana', 'Cuántas alcanzan a hacer', false],
  season: ['Meses', 'Vacío: todo el año. Si no: enero, febrero', false],
  isPickupOnly: ['Solo retiro', 'sí o no', false],
  noWithdrawal: ['Por qué no se puede devolver', 'Vacío: lo común de su categoría', false],
  ingredients: ['Ingredientes', 'Desde aquí, solo los alimentos', false],
  allergens: ['Alérgenos', 'O «ninguno»', false],
  authorizationNumber: ['Autorización sanitaria: número', '', false],
  authority: ['Autorización sanitaria: SEREMI', '', false],
  authorizationDate: ['Autorización sanitaria: fecha', 'Día-mes-año', false],
  bestBefore: ['Vence', 'Día-mes-año', false],
  storage: ['Cómo se guarda', '', false],
  shelfLife: ['Cuánto dura', '', false],
  madeOn: ['Elaborado', 'Día-mes-año', false],
  lot: ['Lote', '', false],
  addedSodium: ['Con sal agregada', 'sí o no', false],
  addedSugars: ['Con azúcar agregada', 'sí o no', false],
  addedFats: ['Con grasa agregada', 'sí o no', false],
} as const satisfies Record<string, readonly [name: string, about: string, isRequired: boolean]>

export type Column = keyof typeof COLUMNS
/** What one row says; an empty cell says nothing. */
export type Cells = Partial<Record<Column, Cell>>

const names = Object.entries(COLUMNS).map(([column, [name]]) => ({
  column: column as Column,
  name: slug(name),
}))

export const columnName = (column: Column): string => COLUMNS[column][0]

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
  const missing = Object.entries(COLUMNS).flatMap(([column, [name, , isRequired]]) =>
    isRequired && !columns.includes(column as Column)
      ? [{ row: Math.max(row, 1), column: name, words: 'Falta esta columna.' }]
      : [],
  )
  return [...strange, ...twice, ...missing]
}
