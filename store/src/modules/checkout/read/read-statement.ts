import type { StatementColumns } from '../../../contracts/desk/transfers'
import { invalid } from '../../../kernel/problem'
import { csvRows, widestRow } from './csv-rows'
import { guessColumns, MOST_LINES, readLines, type ReadLines } from '../rules/statement'

export type ReadStatement = ReadLines & { headers: string[]; columns: StatementColumns | null }

const unreadable = 'No pudimos leer esa cartola. Bájala del banco como CSV y súbela sin abrirla.'
const NOTHING: ReadLines = { lines: [], skipped: 0, unread: [] }

/**
 * A statement as the bank's page saves it: UTF-8 or older letters, semicolons, commas or tabs.
 * @param chosen by a person; without, the headers say which column is which
 * @throws Problem 400 invalid_data
 */
export function readStatement(bytes: Buffer, chosen: StatementColumns | null): ReadStatement {
  const rows = csvRows(bytes, unreadable)
  if (rows.length > MOST_LINES) throw tooMany()
  const guessed = guessColumns(rows)
  const header = guessed?.header ?? widestRow(rows)
  const headers = (rows[header] ?? []).map((cell, index) => cell || `Columna ${index + 1}`)
  const columns = chosen ?? guessed?.columns ?? null
  if (columns && !Object.values(columns).every((at) => at === null || at < headers.length))
    throw invalid('Elige columnas que estén en la cartola.')
  const read = columns ? readLines(rows, guessed || chosen ? header + 1 : 0, columns) : NOTHING
  return { headers, columns, ...read }
}

const tooMany = () =>
  invalid(`La cartola tiene más de ${MOST_LINES} líneas. Baja del banco una de menos días.`)
