import type { CellObject } from 'write-excel-file/node' with { 'resolution-mode': 'import' }
import type { Column, Sheet } from './table'

const NAME_LENGTH = 31

export async function toXlsx({ title, columns, rows }: Sheet): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const head = columns.map(({ label }): CellObject => ({ value: label, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => row.map((value, index) => cellOf(columns[index], value)))
  const file = writeExcelFile([head, ...body], {
    sheet: title.slice(0, NAME_LENGTH),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  })
  return file.toBuffer()
}

/** A text stays one whatever it begins with: nothing that people wrote is read as a formula. */
function cellOf(column: Column | undefined, value: string | number | null): CellObject | null {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, ...(column?.isPesos && { format: '#,##0' }) }
  return { value, type: String }
}
