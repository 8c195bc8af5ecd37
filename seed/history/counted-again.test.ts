import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { depositHash } from '../../store/src/modules/settlement/rules/deposit-hash.ts'
import { chileMoment, monthName } from './calendar.ts'
import { countedAgain } from './counted-again.ts'
import { PREPARED, toldRows, unpack, type Value } from './prepared.ts'

const WANTED = ['attempt', 'deposit', 'due_document', 'ledger_entry', 'settlement_period', 'statement']
const prepared = unpack(readFileSync(PREPARED)).tables.filter(({ table }) =>
  [...WANTED, 'tax_document'].includes(table),
)

const textOf = (value: Value | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The rows of each table as they are loaded at that moment. */
function loadedAt(now: number) {
  const tables = countedAgain(prepared.map((table) => ({ ...table, rows: toldRows(table, now) })))
  return (name: string) => {
    const { columns = [], rows = [] } = tables.find(({ table }) => table === name) ?? {}
    return rows.map((row) => (column: string) => textOf(row[columns.indexOf(column)]))
  }
}

test.each([
  ['an hour after a month began', chileMoment(2027, 1, 1, 3_600_000)],
  ['in the middle of one', chileMoment(2027, 3, 15, 50_000_000)],
  ['at the end of a long one', chileMoment(2026, 10, 31, 80_000_000)],
])('loaded %s, each document and deposit is of a day that it can have, and known again', (_, now) => {
  const of = loadedAt(now)
  const today = chileDay(new Date(now))
  const paidOn = new Map(
    of('attempt').map((row) => [row('order_id'), chileDay(new Date(row('paid_at') || now))]),
  )
  const documents = of('tax_document')
  expect(documents.length).toBeGreaterThan(100)
  for (const row of documents) {
    const [issuedOn, month] = [row('issued_on'), row('month')]
    expect(issuedOn <= today, `${row('folio')} of ${issuedOn}`).toBe(true)
    if (month === '') expect(issuedOn >= (paidOn.get(row('order_id')) ?? '~'), row('folio')).toBe(true)
    else {
      expect(issuedOn.slice(0, 7) > month, `${row('folio')} of ${month}`).toBe(true)
      expect(row('subject')).toContain(`month:${month}:`)
    }
  }
  for (const row of of('due_document'))
    if (row('month') !== '') {
      expect(row('month')).toBe(monthName(now, 0))
      expect(Date.parse(row('since'))).toBeGreaterThan(now)
    }
  for (const row of of('deposit')) {
    expect(row('day') <= today).toBe(true)
    const facts = { method: row('method'), day: row('day'), invoice: row('invoice') }
    expect(row('hash')).toBe(depositHash({ ...facts, amountClp: Number(row('amount_clp')) }, 0))
  }
})
