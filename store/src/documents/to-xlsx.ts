import type { CellObject } from 'write-excel-file/node' with { 'resolution-mode': 'import' }
import type { Column, Sheet } from './table'

const NAME_LENGTH = 31

/** A workbook of one sheet or of many. */
export async function toXlsx(...sheets: Sheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return writeExcelFile(sheets.map(sheetOf)).toBuffer()
}

function sheetOf({ title, columns, rows }: Sheet) {
  const head = columns.map(({ label }): CellObject => ({ value: label, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => row.map((value, index) => cellOf(columns[index], value)))
  return {
    data: [head, ...body],
    sheet: title.slice(0, NAME_LENGTH),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** A text stays one whatever it begins with: nothing that people wrote is read as a formula. */
function cellOf(column: Column | undefined, value: string | number | null): CellObject | null {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number, ...(column?.isPesos && { format: '#,##0' }) }
  return { value, type: String }
}
