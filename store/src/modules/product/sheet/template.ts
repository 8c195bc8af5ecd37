import { type Column, COLUMNS } from './columns'

const EXAMPLE: Partial<Record<Column, string>> = {
  title: 'Mermelada de mora',
  category: 'Conservas y dulces',
  'variants.0.priceClp': '4200',
  'variants.0.stock': '24',
  format: '250 g',
  placeOfMaking: 'Contulmo',
  story: 'La mora la juntamos entre todas, en febrero.',
  'food.ingredients': 'Mora silvestre, azúcar',
  'food.allergens': 'ninguno',
  'food.authorization.number': '1234',
  'food.authorization.authority': 'SEREMI de Salud del Biobío',
  'food.authorization.date': '01-03-2025',
  'food.bestBefore': '22-11-2027',
  'food.storage': 'En lugar fresco y seco',
  'food.added.sugars': 'sí',
}

const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')

/** Opens in a spreadsheet as it is: with the mark of UTF-8 and semicolons. Lines that begin with # are not read. */
export function importTemplate(): string {
  const notes = [
    '# Un producto por fila, debajo de los títulos. Las filas que empiezan con # no se leen.',
    '# La fila de ejemplo también: bórrale el # para probar.',
  ]
  const header = COLUMNS.map(({ name }) => name)
  const abouts = COLUMNS.map(({ about, isRequired }) =>
    [isRequired && 'Obligatorio.', about].filter(Boolean).join(' '),
  )
  const example = COLUMNS.map(({ column }) => EXAMPLE[column] ?? '')
  const [firstAbout = '', ...restAbout] = abouts
  const [firstExample = '', ...restExample] = example
  const lines = [
    ...notes.map((note) => line([note])),
    line(header),
    line([`# ${firstAbout}`, ...restAbout]),
    line([`# ${firstExample}`, ...restExample]),
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
