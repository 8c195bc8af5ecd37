import { parse } from 'csv-parse/sync'
import { invalid } from '../../problem'
import { checkWorkbook } from './check-workbook'

/** Rows of cells as text, in the order and with the empty ones of the file. */
export type Sheet = string[][]

const ZIP = 'PK\x03\x04'
const OLD_EXCEL = '\xd0\xcf\x11\xe0'

/** What it is tells its content, never its name. @throws Problem invalid_data */
export async function readSheet(bytes: Buffer): Promise<Sheet> {
  if (bytes.length === 0) throw invalid('El archivo llegó vacío. Elígelo de nuevo.')
  const beginning = bytes.toString('latin1', 0, 4)
  if (beginning === OLD_EXCEL)
    throw invalid('Es un Excel antiguo (.xls). Ábrelo y guárdalo como .xlsx o como CSV.')
  return beginning === ZIP ? readXlsx(bytes) : readCsv(textOf(bytes))
}

async function readXlsx(bytes: Buffer): Promise<Sheet> {
  checkWorkbook(bytes)
  const { readSheet: readWorkbook } = await import('read-excel-file/node')
  const rows = await readWorkbook(bytes).catch(() => {
    throw invalid('No pudimos leer esa planilla. Guárdala de nuevo como .xlsx o como CSV.')
  })
  return rows.map((row) => row.map(cellText))
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'sí' : 'no'
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
}

function readCsv(text: string): Sheet {
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
    })
    return rows
  } catch {
    throw invalid('No pudimos leer esa planilla: hay comillas que se abren y no se cierran.')
  }
}

const FIRST_LINES = 20

/** Spreadsheets in Chile save with a semicolon; others with a comma or a tab: the one of which a line has most. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split('\n', FIRST_LINES)
  const counts = [';', ',', '\t'].map((mark) => ({
    mark,
    most: Math.max(...lines.map((line) => line.split(mark).length)),
  }))
  return counts.toSorted((a, b) => b.most - a.most)[0]?.mark ?? ';'
}

/** UTF-8 with or without its mark, what Excel calls Unicode text, or the one of old Windows. */
function textOf(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2)
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) throw invalid('Eso no es una planilla. Elige un archivo CSV o .xlsx.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
