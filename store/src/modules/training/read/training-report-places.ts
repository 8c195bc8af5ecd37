import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TrainingReportBy } from '../../../contracts'
import { COURSE_TOPICS } from '../../../contracts/training'
import { prepared } from '../../../kernel/prepared'
import { everyOrganization, organizations } from '../../federation/read/rows'
import { monthsBetween } from '../../report/rules/report-months'
import { AGE_BANDS } from '../rules/age-band'
import type { ReportPlace } from '../rules/lay-out-report'
import { newestOutlines } from './outlines'

export type Body = { handle: string; name: string }

/** Who counts its members: each association, also one that is not there any more, and the federation for its own. */
export async function bodiesOf(knex: Knex): Promise<Body[]> {
  const { rows } = await prepared<Body>(
    knex,
    `select handle, name from ${everyOrganization} o where kind in ('association', 'federation') order by name, handle`,
    [],
  )
  return rows
}

const GROUPS = `select g.handle as key, g.name as label, a.handle as body from ${everyOrganization} g
  join ${everyOrganization} a on a.id = g.parent_id where g.kind = 'group' and (g.handle = any(cast(:keys as text[]))
    or exists (select 1 from ${organizations} o where o.id = g.id and o.status <> 'left')) order by g.name, g.handle`

type Asked = { by: TrainingReportBy; from: string; to: string; bodies: Body[]; keys: ReadonlySet<string> }

const alone = (keys: readonly string[]): ReportPlace[] => keys.map((key) => ({ key, label: '', body: null }))

/** The rows of a report, in their order: all that there are, so that a row says nothing by being there. */
export async function placesOf(knex: Knex, { by, from, to, bodies, keys }: Asked): Promise<ReportPlace[]> {
  const own = bodies.map(({ handle, name }) => ({ key: handle, label: name, body: handle }))
  const unknown = keys.has('') ? [''] : []
  if (by === 'month') return alone(monthsBetween(from, to))
  if (by === 'association') return own
  if (by === 'age') return alone([...AGE_BANDS.map(({ key }) => key), ''])
  if (by === 'topic') {
    const given = new Set((await newestOutlines(knex)).map(({ topic }) => topic))
    return alone([
      ...(Object.keys(COURSE_TOPICS) as (keyof typeof COURSE_TOPICS)[]).filter((one) => given.has(one)),
      ...unknown,
    ])
  }
  const { rows } = await prepared<ReportPlace>(knex, GROUPS, { keys: [...keys] })
  return [...rows, ...own]
}
