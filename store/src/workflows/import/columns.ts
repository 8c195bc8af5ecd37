import type { WrongCell } from '../../contracts/import'
import { slug } from '../../rules/slug'
import type { Sheet } from './read-sheet'

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
export type Cells = Partial<Record<Column, string>>

const names = Object.entries(COLUMNS).map(([column, [name]]) => ({
  column: column as Column,
  name: slug(name),
}))

export const columnName = (column: Column): string => COLUMNS[column][0]

const isNote = (row: string[]) => row[0]?.startsWith('#') ?? false
const isEmpty = (row: string[]) => row.every((cell) => cell === '')

/** The rows with something in them, by their columns; or what is wrong with the headers. */
export function byColumns(sheet: Sheet): { rows: { row: number; cells: Cells }[]; wrong: WrongCell[] } {
  const at = sheet.findIndex((row) => !isEmpty(row) && !isNote(row))
  const header = at < 0 ? [] : (sheet[at] ?? [])
  const columns = header.map((name) => names.find((one) => one.name === slug(name))?.column ?? null)
  const wrong = headerProblems(at + 1, header, columns)
  const rows = sheet.flatMap((row, index) => {
    if (index <= at || isEmpty(row) || isNote(row)) return []
    const said = columns.flatMap((column, place) => {
      const cell = row[place] ?? ''
      return column && cell !== '' ? [[column, cell] as const] : []
    })
    return [{ row: index + 1, cells: Object.fromEntries(said) }]
  })
  return { rows, wrong }
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
