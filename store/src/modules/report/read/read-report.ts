import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Report, ReportBy, ReportClass, ReportFigures, ReportRow } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import type { TableWish } from '../../../kernel/table-query'
import { monthEnd } from '../../settlement/rules/month'
import { ratio, ratiosOf } from '../rules/ratios'
import { monthsBetween } from '../rules/report-months'
import { shownPeople } from '../rules/shown-people'
import { reportSql } from './report-sql'

type Summed = Omit<ReportFigures, 'perThousandClp' | 'onTimePercent'>
type Side = { key: string; label: string }
type Counted<Row> = Row & Side & { rowCount: number; most: Side & { amountClp: number } }
type SideRow = Counted<Summed & { members: number | null }>
type ClassRow = Counted<{ soldClp: number; units: number }>
type Found = { sums: Summed; rows: (SideRow | ClassRow)[] }

type Asked = {
  by: ReportBy
  from: string
  to: string
  /** Null: of all associations. */
  associationId: string | null
}

/** What the groups of a body sold in those months and where the money went, from one of its sides. */
export async function readReport(knex: Knex, asked: Asked, wish: TableWish): Promise<Report> {
  const { by, from, to, associationId } = asked
  const values = { from, to, before: monthEnd(to), below: associationId }
  const side = by === 'month' ? { ...values, months: monthsBetween(from, to) } : values
  const found = await prepared<Found>(knex, reportSql(by, wish), side)
  const { sums: summed, rows } = found.rows[0] ?? { sums: NOTHING, rows: [] }
  const sums = figures(summed)
  const ofAll = by === 'class' ? sums.soldClp : sums.keptClp
  const most = rows[0] && { ...rows[0].most, percent: ratio(rows[0].most.amountClp, ofAll, 100) }
  const head = { from, to, sums, most: most && most.amountClp > 0 ? most : null }
  const page = { total: rows[0]?.rowCount ?? 0, page: wish.page, size: wish.size }
  if (by === 'class') {
    const classes = rows.flatMap((row) => ('units' in row ? [ofClass(row)] : []))
    return { ...head, by, table: { ...page, rows: classes } }
  }
  const sides = rows.flatMap((row) => ('units' in row ? [] : [ofSide(row)]))
  return { ...head, by, table: { ...page, rows: sides } }
}

const ofClass = ({ key, label, soldClp, units }: ClassRow): ReportClass => ({ key, label, soldClp, units })

const ofSide = ({ key, label, members, ...row }: SideRow): ReportRow => ({
  ...figures(row),
  key,
  label,
  members: shownPeople(members),
})

const NOTHING: Summed = {
  soldClp: 0,
  carriedClp: 0,
  refundedClp: 0,
  keptClp: 0,
  groupsClp: 0,
  associationsClp: 0,
  federationClp: 0,
  fundClp: 0,
  vatClp: 0,
  deliveryClp: 0,
  feeClp: 0,
  handOvers: 0,
  promised: 0,
  onTime: 0,
}

const NAMES = Object.keys(NOTHING) as (keyof Summed)[]

/** Of a row that says more. */
function figures(row: Summed): ReportFigures {
  const summed = NAMES.reduce((told, name) => ({ ...told, [name]: row[name] }), NOTHING)
  return { ...summed, ...ratiosOf(summed) }
}
