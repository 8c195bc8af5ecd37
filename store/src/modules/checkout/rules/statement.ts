import type { StatementColumns, BankLine } from '../../../contracts/desk/transfers'
import { readPesos } from '../../../kernel/text/number-text'
import { slug } from '../../../kernel/text/slug'
import { readDay } from '../../product/rules/sheet-values'

/**
 * A bank's statement, whichever bank's: the columns are data. Only money that came in is read; a line that pays out has a
 * minus or nothing in the column of the amount.
 */
const NAMES: Record<keyof StatementColumns, RegExp> = {
  day: /^(fecha|dia)/,
  amount:
    /^(abonos?|depositos?|monto-abonos?|monto-depositos?|creditos?|haber|ingresos?|monto|importe|valor)/,
  description: /^(descripcion|detalle|glosa|movimiento|concepto|transaccion)/,
  reference:
    /^(referencia|comentario|mensaje|asunto|motivo|n-?(o|ro|um|umero)?-?(de-)?(documento|operacion|doc)|documento)/,
}

const FIRST_ROWS = 40
export const MOST_LINES = 5000
const LONGEST = 200

/** Where the headers stand, and which column seems to say what; null: no row looks like headers. */
export function guessColumns(rows: string[][]): { header: number; columns: StatementColumns } | null {
  for (const [header, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const names = row.map((cell) => slug(cell))
    const at = (what: keyof StatementColumns) => names.findIndex((name) => NAMES[what].test(name))
    const day = at('day')
    const amount = amountAt(names)
    const description = at('description')
    if (day < 0 || amount < 0 || description < 0) continue
    const reference = at('reference')
    return { header, columns: { day, amount, description, reference: reference < 0 ? null : reference } }
  }
  return null
}

/** A column of what came in before one of both ways. */
function amountAt(names: string[]): number {
  const came = names.findIndex((name) => NAMES.amount.test(name) && !/^(monto|importe|valor)$/.test(name))
  return came >= 0 ? came : names.findIndex((name) => NAMES.amount.test(name))
}

export type ReadLines = {
  lines: BankLine[]
  skipped: number
  unread: { row: number; why: string }[]
}

/** @param first row of the file below the headers, from 0 */
export function readLines(rows: string[][], first: number, columns: StatementColumns): ReadLines {
  const found: ReadLines = { lines: [], skipped: 0, unread: [] }
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    if (index < first || row.every((cell) => cell.trim() === '')) continue
    const line = readLine(row, columns)
    if (line === null) found.skipped++
    else if (typeof line === 'string') found.unread.push({ row: index + 1, why: line })
    else {
      const key = keyOf({ ...line, nth: 0 })
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      found.lines.push({ ...line, nth })
    }
  }
  return found
}

/** Null: no money came in. A text: why it was not understood. */
function readLine(row: string[], columns: StatementColumns): Omit<BankLine, 'nth'> | string | null {
  const cell = (at: number | null) => (at === null ? '' : (row[at] ?? '').trim().slice(0, LONGEST))
  const typed = cell(columns.amount).replace(/^\+\s*/, '')
  if (isNothing(typed)) return null
  const amount = readPesos(typed)
  if ('problem' in amount) return amount.problem
  if (amount.value === 0) return null
  const day = readDay(withCentury(cell(columns.day)))
  if (!day) return `No entendimos la fecha «${cell(columns.day).slice(0, 20)}».`
  return {
    day,
    amountClp: amount.value,
    description: cell(columns.description),
    reference: cell(columns.reference),
  }
}

/** Empty, a dash, or what was paid out. */
const isNothing = (typed: string) => /^[-–—]?$|^\$?\s*[-−–]|^\(.*\)$|[-−–]$/.test(typed)

const withCentury = (typed: string) => typed.replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})$/, '$120$2')

/** Two lines with the same key are the same line of the same account, in whichever file they come. */
export const keyOf = ({ day, amountClp, description, reference, nth }: BankLine): string =>
  [day, amountClp, slug(description), slug(reference), nth].join('|')
