import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DepositColumns, DepositSheet, SheetDeposit } from '../../../contracts'
import { isMethod } from '../../../gateways/terms'
import { invalid } from '../../../kernel/problem'
import { csvRows, widestRow } from '../../checkout/read/csv-rows'
import { DEPOSIT_HEADERS } from '../data/deposit-columns'
import { groupedRows, guessDepositColumns, missingColumns, readDepositRows } from '../rules/deposit-sheet'
import { matchSheet } from '../rules/match-sheet'
import { awaitedItems, depositMethods } from './awaited-items'

const MOST_LINES = 5000
const UNREADABLE = 'No pudimos leer ese archivo. Bájalo como CSV y súbelo sin abrirlo.'

type Asked = { method: string; bytes: Buffer; columns: DepositColumns | null }

/** What a gateway's file would write down, deposit by deposit; nothing is written. @throws Problem 400 invalid_data */
export async function readDepositSheet(
  knex: Knex,
  { method, bytes, columns: chosen }: Asked,
): Promise<DepositSheet> {
  if (!isMethod(method) || !depositMethods.includes(method))
    throw invalid('Hay algo que corregir antes de seguir.', { method: 'Elige de quién es el archivo.' })
  const rows = csvRows(bytes, UNREADABLE)
  if (rows.length > MOST_LINES)
    throw invalid(`El archivo tiene más de ${MOST_LINES} líneas. Baja uno de menos días.`)
  const guessed = guessDepositColumns(rows, DEPOSIT_HEADERS)
  const header = guessed?.header ?? widestRow(rows)
  const headers = (rows[header] ?? []).map((cell, index) => cell || `Columna ${index + 1}`)
  const columns = chosen ?? guessed?.columns ?? null
  if (!columns) return { headers, columns, deposits: [], unread: [] }
  if (!Object.values(columns).every((at) => at === null || at < headers.length))
    throw invalid('Elige columnas que estén en el archivo.')
  const missing = missingColumns(columns)
  if (missing.length > 0) throw invalid(`Falta decir qué columna es ${missing.join(', ')}.`)
  const read = readDepositRows(rows, header + 1, columns)
  const known = await knownDeposits(knex, method)
  const deposits: SheetDeposit[] = matchSheet(groupedRows(read.rows), await awaitedItems(knex, [method])).map(
    (one) => ({ ...one, method, isKnown: known.has(placeOf(one)) }),
  )
  return { headers, columns, deposits, unread: read.unread }
}

const placeOf = ({ day, amountClp, invoice }: { day: string; amountClp: number; invoice: string }) =>
  `${day} ${amountClp} ${invoice.trim().toUpperCase()}`

/** Those in force, by what they are known again. */
async function knownDeposits(knex: Knex, method: string): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { day: string; amountClp: number; invoice: string }[] }>(
    `select d.day, d.amount_clp as "amountClp", d.invoice from deposit d where d.method = ? and d.takes_back_id is null
      and not exists (select 1 from deposit t where t.takes_back_id = d.id)`,
    [method],
  )
  return new Set(rows.map(placeOf))
}
