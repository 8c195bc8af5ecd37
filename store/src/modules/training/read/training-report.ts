import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TrainingReport, TrainingReportBy } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { monthEnd, monthStart } from '../../settlement/rules/month'
import { type HeldAt, layOutReport } from '../rules/lay-out-report'
import { type Added, COUNTED, type Counted, type Measure, MEASURES, NOBODY } from '../rules/training-figures'
import { bodiesOf, placesOf } from './training-report-places'
import { heldSql, trainingReportSql } from './training-report-sql'

type AddedRow = { body: string; key: string | null } & Record<Measure, number> &
  Record<`people_${Counted}`, number>

type Asked = {
  by: TrainingReportBy
  from: string
  to: string
  /** The handle of an association; null: the federation's desk. */
  desk: string | null
}

/**
 * What was taught and learned in those months. What is hidden is decided for the whole federation at once, so that two
 * desks never say together what one of them keeps to itself.
 */
export async function readTrainingReport(
  knex: Knex,
  { by, from, to, desk }: Asked,
): Promise<Omit<TrainingReport, 'effects'>> {
  const span = { start: monthStart(from), before: monthEnd(to) }
  const year = Number(to.slice(0, 4))
  const [added, held, bodies] = await Promise.all([
    prepared<AddedRow>(knex, trainingReportSql(by), { from, to, year }),
    prepared<HeldAt>(knex, heldSql(by), span),
    bodiesOf(knex),
  ])
  const keys = new Set([...added.rows, ...held.rows].flatMap(({ key }) => (key === null ? [] : [key])))
  const places = await placesOf(knex, { by, from, to, bodies, keys })
  const found = {
    ...{ by, places, held: held.rows },
    bodies: bodies.map(({ handle }) => handle),
    added: added.rows.map((row) => ({ body: row.body, key: row.key, added: addedOf(row) })),
  }
  return { by, from, to, ...layOutReport(found, desk) }
}

const addedOf = (row: AddedRow): Added => ({
  sums: MEASURES.reduce((all, name) => ({ ...all, [name]: row[name] }), NOBODY.sums),
  people: COUNTED.reduce((all, name) => ({ ...all, [name]: row[`people_${name}`] }), NOBODY.people),
})
