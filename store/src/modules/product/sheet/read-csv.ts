import { parse } from 'csv-parse/sync'
import { invalid } from '../../../kernel/problem'
import { IMPORT_LAST_COLUMN, IMPORT_LONGEST_CELL } from '../rules/import-limits'
import { knownNames } from './columns'

const MARKS = [';', ',', '\t', '|']
const FIRST_LINES = 20

/** @throws Problem invalid_data */
export function readCsv(text: string): string[][] {
  // What Excel itself takes for an order and does not count as a row.
  const [order = '', told] = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text) ?? []
  const body = text.slice(order.length)
  try {
    const rows: string[][] = parse(body, {
      delimiter: told ?? markOf(body),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
    })
    return rows.map((row) =>
      row.slice(0, IMPORT_LAST_COLUMN).map((cell) => cell.slice(0, IMPORT_LONGEST_CELL)),
    )
  } catch {
    throw invalid('No pudimos leer esa planilla: hay comillas que se abren y no se cierran.')
  }
}

/** The mark between the headers: commas inside a cell of another line say nothing. Without headers, the one used most. */
function markOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, (cell) => cell.replace(/[;,\t|\n]/g, ' ')).split('\n', FIRST_LINES)
  const counts = MARKS.map((mark) => ({
    mark,
    known: Math.max(...lines.map((line) => knownNames(line.split(mark)))),
    most: Math.max(...lines.map((line) => line.split(mark).length)),
  }))
  return counts.toSorted((a, b) => b.known - a.known || b.most - a.most)[0]?.mark ?? ';'
}
