import { createHash } from 'node:crypto'
import {
  type StatementFacts,
  statementHash,
} from '../../store/src/modules/settlement/rules/statement-draft.ts'
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

/**
 * A statement's hash is of its month and its organization too, which are other ones here: counted again by the rule that
 * counted it (write/close-period.ts), of the same entries.
 */
export function withHashes(tables: PreparedTable[]): PreparedTable[] {
  const months = new Map(rowsOf(tables, 'settlement_period').map(({ id, month }) => [id, month]))
  const entries = Map.groupBy(rowsOf(tables, 'ledger_entry'), ({ statement_id }) => statement_id)
  const hashes = new Map(
    rowsOf(tables, 'statement').map((row) => {
      const own = (entries.get(row.id) ?? []).toSorted((one, other) =>
        textOf(one.id) < textOf(other.id) ? -1 : 1,
      )
      const told = own.map(({ id, amount_clp }) => `${textOf(id)} ${textOf(amount_clp)}`).join(',')
      // Of no entries PostgreSQL counted none.
      const entriesHash = own.length === 0 ? '' : createHash('sha256').update(told).digest('hex')
      return [
        row.id,
        statementHash({ ...factsOf(row), month: textOf(months.get(row.period_id)), entriesHash }),
      ]
    }),
  )
  return tables.map((table) => {
    if (table.table !== 'statement') return table
    const [id, hash] = [table.columns.indexOf('id'), table.columns.indexOf('hash')]
    const rows = table.rows.map((row) => row.with(hash, hashes.get(row[id]) ?? null))
    return { ...table, rows }
  })
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
