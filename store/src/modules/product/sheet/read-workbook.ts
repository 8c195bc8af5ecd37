import { zipSync } from 'fflate'
import { invalid } from '../../../kernel/problem'
import { IMPORT_LONGEST_CELL } from '../rules/import-limits'
import { checkCells } from './check-cells'
import type { Cell, Sheet } from './sheet'
import { brokenWorkbook, unpackWorkbook } from './unpack-workbook'

/** Other programs pack their files as a zip too. */
const OTHERS: [file: string, words: string][] = [
  ['content.xml', 'Es una planilla de LibreOffice (.ods). Ábrela ahí y guárdala como .xlsx o como CSV.'],
  ['Index/Document.iwa', 'Es una planilla de Numbers. Ábrela ahí y expórtala como Excel o como CSV.'],
  ['Index.zip', 'Es una planilla de Numbers. Ábrela ahí y expórtala como Excel o como CSV.'],
  ['xl/workbook.bin', 'Es un Excel binario (.xlsb). Ábrelo y guárdalo como .xlsx o como CSV.'],
  [
    'word/document.xml',
    'Es un documento de Word. Copia sus filas a una planilla y guárdala como .xlsx o CSV.',
  ],
]

/** The sheets of an XLSX, in their order. @throws Problem invalid_data */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  const files = unpackWorkbook(bytes)
  const other = OTHERS.find(([file]) => files.has(file))
  if (other) throw invalid(other[1])
  checkCells(files)
  const sheets = await readJudged(files).catch(() => {
    throw brokenWorkbook()
  })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
}

/** The reader gets the bytes that were judged, packed anew, and never the file as it came. */
async function readJudged(files: Map<string, Buffer>) {
  const { default: readXlsx } = await import('read-excel-file/universal')
  const known = [...files].filter(([name]) => /\.(?:xml|rels)$/.test(name))
  const packed = zipSync(Object.fromEntries(known), { level: 0 })
  return readXlsx(packed.buffer)
}

/** A number with the digits that a spreadsheet keeps; a day as 2027-03-02. */
function cellOf(cell: unknown): Cell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'sí' : 'no'
  if (typeof cell === 'number') return Number(cell.toPrecision(15))
  return typeof cell === 'string' ? cell.slice(0, IMPORT_LONGEST_CELL).trim() : ''
}
