/** What Payload says in English to a screen reader, past its own translations. */
const spoken: Record<string, string> = {
  'Remove link': 'Quitar el enlace',
  'Edit link': 'Cambiar el enlace',
  'Insert Paragraph': 'Agregar un párrafo',
  'Drag to move': 'Arrastra para mover',
  'Add block': 'Agregar',
  'Add Row': 'Agregar una fila',
  'Add Column': 'Agregar una columna',
  'Notifications alt+T': 'Avisos',
  'select-all': 'Elegir todo',
  Close: 'Cerrar',
  'Close Menu': 'Cerrar el menú',
  'Open Menu': 'Abrir el menú',
  'Toggle Columns': 'Elegir columnas',
  'Copy to clipboard': 'Copiar',
  'Select row': 'Elegir esta fila',
  'Select all rows': 'Elegir todas las filas',
}

const patterns: [RegExp, string][] = [
  [/^Edit (.+)$/, 'Editar $1'],
  [/^Sort by (.+) Ascending$/i, 'Ordenar por $1, de menor a mayor'],
  [/^Sort by (.+) Descending$/i, 'Ordenar por $1, de mayor a menor'],
  [/^Toggle (.+)$/, 'Mostrar u ocultar $1'],
  [/^Open (.+)$/, 'Abrir $1'],
  [/^Close (.+)$/, 'Cerrar $1'],
]

/** The Spanish of a label, or null when it needs none. */
export function spokenInSpanish(label: string): string | null {
  const known = spoken[label]
  if (known) return known
  const [shape, words] = patterns.find(([one]) => one.test(label)) ?? []
  return shape && words ? label.replace(shape, words) : null
}
