import { COLUMNS } from './columns'

const EXAMPLE: Partial<Record<keyof typeof COLUMNS, string>> = {
  title: 'Mermelada de mora',
  category: 'Conservas y dulces',
  priceClp: '4200',
  stock: '24',
  format: '250 g',
  placeOfMaking: 'Contulmo',
  story: 'La mora la juntamos entre todas, en febrero.',
  ingredients: 'Mora silvestre, azúcar',
  allergens: 'ninguno',
  authorizationNumber: '1234',
  authority: 'SEREMI de Salud del Biobío',
  authorizationDate: '01-03-2025',
  bestBefore: '22-11-2027',
  storage: 'En lugar fresco y seco',
  addedSugars: 'sí',
}

const columns = Object.entries(COLUMNS)

const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')

/** Opens in a spreadsheet as it is: with the mark of UTF-8 and semicolons. Lines that begin with # are not read. */
export function importTemplate(): string {
  const notes = [
    '# Un producto por fila, debajo de los títulos. Las filas que empiezan con # no se leen.',
    '# La fila de ejemplo también: bórrale el # para probar.',
  ]
  const header = columns.map(([, [name]]) => name)
  const about = columns.map(([, [, words, isRequired]]) =>
    [isRequired && 'Obligatorio.', words].filter(Boolean).join(' '),
  )
  const example = columns.map(([column]) => EXAMPLE[column as keyof typeof COLUMNS] ?? '')
  const [firstAbout = '', ...restAbout] = about
  const [firstExample = '', ...restExample] = example
  const lines = [
    ...notes.map((note) => line([note])),
    line(header),
    line([`# ${firstAbout}`, ...restAbout]),
    line([`# ${firstExample}`, ...restExample]),
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
