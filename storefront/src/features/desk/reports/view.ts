import type { Report } from '#contracts'
import { clp, monthName } from '../../../lib/format.ts'
import { tableView, type TableView, type Wish } from '../table/table.ts'
import { type Bar, barsOf } from './bars.ts'
import { classColumns, reportColumns } from './columns.ts'
import { rowName } from './words.ts'

/** The rows of a report as a table and as bars: months as time goes, all else as the table has them. */
export function reportView(path: string, wish: Wish, report: Report): { view: TableView; bars: Bar[] } {
  const { by, table } = report
  if (by === 'class') {
    const rows = table.rows.map((row) => bar(rowName(by, row), row.soldClp, 0))
    return { view: tableView(path, wish, classColumns, table), bars: barsOf(rows) }
  }
  const rows = by === 'month' ? table.rows.toSorted((a, b) => a.key.localeCompare(b.key)) : table.rows
  const bars = rows.map((row) =>
    bar(
      by === 'month' ? monthName(Number(row.key.slice(5))).slice(0, 3) : rowName(by, row),
      row.keptClp,
      row.groupsClp,
    ),
  )
  return { view: tableView(path, wish, reportColumns(by), table), bars: barsOf(bars) }
}

const bar = (label: string, amount: number, part: number) => ({ label, text: clp(amount), amount, part })
