import { parse } from 'csv-parse/sync'
import type { StatementColumns } from '../../../contracts/desk/transfers'
import { invalid } from '../../../kernel/problem'
import { decodeText } from '../../product/sheet/decode-text'
import { guessColumns, MOST_LINES, readLines, type ReadLines } from '../rules/statement'

export type ReadStatement = ReadLines & { headers: string[]; columns: StatementColumns | null }

const NOTHING: ReadLines = { lines: [], skipped: 0, unread: [] }

/**
 * A statement as the bank's page saves it: UTF-8 or older letters, semicolons, commas or tabs.
 * @param chosen by a person; without, the headers say which column is which
 * @throws Problem 400 invalid_data
 */
export function readStatement(bytes: Buffer, chosen: StatementColumns | null): ReadStatement {
  const rows = rowsOf(decodeText(bytes))
  if (rows.length > MOST_LINES) throw tooMany()
  const guessed = guessColumns(rows)
  const header = guessed?.header ?? widest(rows)
  const headers = (rows[header] ?? []).map((cell, index) => cell || `Columna ${index + 1}`)
  const columns = chosen ?? guessed?.columns ?? null
  if (columns && !Object.values(columns).every((at) => at === null || at < headers.length))
    throw invalid('Elige columnas que estén en la cartola.')
  const read = columns ? readLines(rows, guessed || chosen ? header + 1 : 0, columns) : NOTHING
  return { headers, columns, ...read }
}

const tooMany = () =>
  invalid(`La cartola tiene más de ${MOST_LINES} líneas. Baja del banco una de menos días.`)

function rowsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: markOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
  } catch {
    throw invalid('No pudimos leer esa cartola. Bájala del banco como CSV y súbela sin abrirla.')
  }
}

/** The mark that parts most lines in most pieces. */
function markOf(text: string): string {
  const lines = text.split('\n', 60)
  const pieces = (mark: string) => lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0)
  return [';', '\t', '|', ','].toSorted((a, b) => pieces(b) - pieces(a))[0] ?? ';'
}

/** Without headers that are understood: the first row that is as wide as any. */
function widest(rows: string[][]): number {
  const most = Math.max(0, ...rows.map((row) => row.length))
  return rows.findIndex((row) => row.length === most)
}
