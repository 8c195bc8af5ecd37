import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Report, ReportBy, ReportClass, ReportFigures, ReportRow } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import type { TableWish } from '../../../kernel/table-query'
import { monthEnd } from '../../settlement/rules/month'
import { monthsBetween } from '../rules/report-months'
import { shownPeople } from '../rules/shown-people'
import { sideSql, SUMS_SQL } from './report-sql'

/** PostgreSQL's sums of pesos arrive as text. */
type Told<Row> = { [K in keyof Row]: Row[K] extends number ? number | string : Row[K] }
type Counted<Row> = Told<Row> & { rowCount: number }

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
  const [sums, { rows }] = await Promise.all([
    prepared<Told<ReportFigures>>(knex, SUMS_SQL, values),
    prepared<Counted<ReportRow> | Counted<ReportClass>>(knex, sideSql(by, wish), side),
  ])
  const head = { from, to, sums: sums.rows[0] ? figures(sums.rows[0]) : NOTHING }
  const page = { total: rows[0]?.rowCount ?? 0, page: wish.page, size: wish.size }
  if (by === 'class')
    return {
      ...head,
      by,
      table: { ...page, rows: rows.flatMap((row) => ('units' in row ? [ofClass(row)] : [])) },
    }
  return {
    ...head,
    by,
    table: { ...page, rows: rows.flatMap((row) => ('units' in row ? [] : [ofSide(row)])) },
  }
}

const ofClass = ({ key, label, soldClp, units }: Told<ReportClass>): ReportClass => ({
  key,
  label,
  soldClp: Number(soldClp),
  units: Number(units),
})

const ofSide = ({ key, label, members, ...row }: Told<ReportRow>): ReportRow => ({
  ...figures(row),
  key,
  label,
  members: shownPeople(members === null ? null : Number(members)),
})

const NOTHING: ReportFigures = {
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

const NAMES = Object.keys(NOTHING) as (keyof ReportFigures)[]

const figures = (row: Told<ReportFigures>): ReportFigures =>
  NAMES.reduce((told, name) => ({ ...told, [name]: Number(row[name]) }), NOTHING)
