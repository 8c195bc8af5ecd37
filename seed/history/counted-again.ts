import { createHash } from 'node:crypto'
import {
  type StatementFacts,
  statementHash,
} from '../../store/src/modules/settlement/rules/statement-draft.ts'
import { depositHash } from '../../store/src/modules/settlement/rules/deposit-hash.ts'
import { chileMoment } from './calendar.ts'
import type { PreparedTable, Value } from './prepared.ts'

type Row = Record<string, Value | undefined>

const textOf = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const rowsOf = (tables: readonly PreparedTable[], name: string): Row[] => {
  const table = tables.find((one) => one.table === name)
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map((column, index) => [column, row[index]])),
  )
}

/** What is of a month, a day or an organization, which are other ones here, by the rules that counted it first. */
export function countedAgain(tables: PreparedTable[]): PreparedTable[] {
  const statements = statementHashes(tables)
  const again: Record<string, (row: Row) => Record<string, Value>> = {
    statement: ({ id }) => ({ hash: statements.get(textOf(id)) ?? null }),
    deposit: depositAgain,
    due_document: documentAgain,
    tax_document: documentAgain,
  }
  return tables.map(({ table, columns, rows }) => {
    const change = again[table]
    if (!change) return { table, columns, rows }
    const changed = rows.map((row) => {
      const own = change(Object.fromEntries(columns.map((column, index) => [column, row[index]])))
      return row.map((value, index) => own[columns[index] ?? ''] ?? value)
    })
    return { table, columns, rows: changed }
  })
}

/** None of the history was taken back. */
const depositAgain = ({ method, day, amount_clp: amountClp, invoice }: Row) => ({
  hash: depositHash(
    { method: textOf(method), day: textOf(day), amountClp: Number(amountClp), invoice: textOf(invoice) },
    0,
  ),
})

/** What is made out to a group for a month has its name, and waits until it is over. */
function documentAgain({ month, subject }: Row): Record<string, Value> {
  const [year, number] = textOf(month).split('-').map(Number)
  if (!year || !number) return {}
  return {
    subject: textOf(subject).replace(/^month:[^:]+/, `month:${textOf(month)}`),
    since: new Date(chileMoment(year, number + 1, 1)).toISOString(),
  }
}

/** By the id of the statement. Its entries are the same (write/close-period.ts). */
function statementHashes(tables: PreparedTable[]): Map<string, string> {
  const months = new Map(rowsOf(tables, 'settlement_period').map(({ id, month }) => [id, month]))
  const entries = Map.groupBy(rowsOf(tables, 'ledger_entry'), ({ statement_id }) => statement_id)
  return new Map(
    rowsOf(tables, 'statement').map((row) => {
      const own = (entries.get(row.id) ?? []).toSorted((one, other) =>
        textOf(one.id) < textOf(other.id) ? -1 : 1,
      )
      const told = own.map(({ id, amount_clp }) => `${textOf(id)} ${textOf(amount_clp)}`).join(',')
      // Of no entries PostgreSQL counted none.
      const entriesHash = own.length === 0 ? '' : createHash('sha256').update(told).digest('hex')
      return [
        textOf(row.id),
        statementHash({ ...factsOf(row), month: textOf(months.get(row.period_id)), entriesHash }),
      ]
    }),
  )
}

function factsOf(row: Row): Omit<StatementFacts, 'month' | 'entriesHash'> {
  const number = (name: string) => Number(row[name])
  return {
    number: number('number'),
    account: textOf(row.account) as StatementFacts['account'],
    organizationId: textOf(row.organization_id),
    openingClp: number('opening_clp'),
    earnedClp: number('earned_clp'),
    paidClp: number('paid_clp'),
    closingClp: number('closing_clp'),
    entryCount: number('entry_count'),
  }
}
