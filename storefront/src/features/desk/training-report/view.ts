import type { TrainingReport } from '#contracts'
import { monthName } from '../../../lib/format.ts'
import { type Bar, barsOf } from '../reports/bars.ts'
import { tableView, type TableView, type Wish } from '../table/table.ts'
import { nameColumn, questionsOf, type Row } from './columns.ts'
import { FEW, hours, rowName } from './words.ts'

/** `without`: of what there was nothing, which the table leaves out. */
export type Answer = { asks: string; view: TableView; without?: string[] }

export const rowsWithTotal = ({ rows, sums }: TrainingReport): Row[] => [
  ...rows,
  { ...sums, key: '', label: '', isTotal: true },
]

/** Each question with its table, and hours as bars: months as time goes, all else as the tables have them. */
export function trainingView(
  path: string,
  wish: Wish,
  report: TrainingReport,
): { answers: Answer[]; bars: Bar[] } {
  const { by } = report
  const rows = rowsWithTotal(report)
  const answers = questionsOf(by).map(({ asks, columns }) => {
    const isThere = (row: Row) =>
      row.isTotal === true || columns.some(({ value }) => ![0, ''].includes(value?.(row) ?? ''))
    const shown = rows.filter(isThere)
    const page = { rows: shown, total: shown.length, page: 1, size: shown.length }
    return {
      asks,
      view: tableView(path, wish, [nameColumn(by), ...columns], page),
      without: rows.filter((row) => !isThere(row)).map((row) => rowName(by, row)),
    }
  })
  const bars = report.rows
    .filter(({ attendedMinutes }) => by === 'month' || attendedMinutes)
    .map((row) => ({
      label: by === 'month' ? monthName(Number(row.key.slice(5))).slice(0, 3) : rowName(by, row),
      text: row.attendedMinutes === null ? FEW : hours(row.attendedMinutes),
      amount: row.attendedMinutes ?? 0,
      part: 0,
    }))
  return { answers, bars: bars.filter(({ amount }) => amount > 0).length > 1 ? barsOf(bars) : [] }
}

/** Where most of the hours were; empty: nothing stands out. */
export function mostHours({ by, rows, sums }: TrainingReport): string {
  const [most] = rows.toSorted((a, b) => (b.attendedMinutes ?? 0) - (a.attendedMinutes ?? 0))
  if (!most?.attendedMinutes || !sums.attendedMinutes) return ''
  const part = Math.round((most.attendedMinutes * 100) / sums.attendedMinutes)
  const name = rowName(by, most)
  return `${by === 'month' ? 'El mes con más horas' : 'Donde hubo más horas'}: ${name}, ${hours(most.attendedMinutes)}, ${part} de cada 100.`
}
