import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TrainingEffect } from '../../../contracts'
import { COURSE_TOPICS, type CourseTopic } from '../../../contracts/training'
import { prepared } from '../../../kernel/prepared'
import { foundings, organizations } from '../../federation/read/rows'
import { photosSent } from '../../photo/read/rows'
import { firstDecisions } from '../../product/read/rows'
import { monthBefore, monthEnd } from '../../settlement/rules/month'
import { firstCertificates } from '../../training/read/rows'
import { beforeAndAfter, type Done, monthsBeside } from '../rules/before-and-after'
import { WITH_SALES } from './report-sql'

const MONTH = (moment: string) => `to_char(${moment} at time zone 'America/Santiago', 'YYYY-MM')`

const FIRSTS = `select f.organization_id as "groupId", f.topic, f.month, ${MONTH('b.created_at')} as founded
from ${firstCertificates} f join ${organizations} g on g.id = f.organization_id and g.kind = 'group'
join ${foundings} b on b.id = g.id
where f.topic is not null and (cast(:associationId as text) is null or g.parent_id = :associationId)`

const DONE = `${WITH_SALES}
select organization_id as "groupId", month, sum(sold)::float8 as "soldClp", sum(photos)::int as photos,
  sum(decided)::int as decided, sum(at_first)::int as "atFirst"
from (select group_id as organization_id, month, kept as sold, 0 as photos, 0 as decided, 0 as at_first from sales
  union all select organization_id, ${MONTH('p.created_at')}, 0, count(*), 0, 0 from ${photosSent} p group by 1, 2
  union all select organization_id, ${MONTH('d.created_at')}, 0, 0, count(*), count(*) filter (where is_approved)
    from ${firstDecisions} d group by 1, 2) x
where organization_id = any(cast(:groups as text[])) and month between :from and :to group by 1, 2`

type First = { groupId: string; topic: string; month: string; founded: string }
type DoneRow = { groupId: string; month: string } & Done

const NOTHING: Done = { soldClp: 0, photos: 0, decided: 0, atFirst: 0 }
const isTopic = (text: string): text is CourseTopic => text in COURSE_TOPICS

/** What groups did before and after their first certificate of each topic, where they are five or more. */
export async function readBeforeAndAfter(
  knex: Knex,
  { associationId, now }: { associationId: string | null; now: string },
): Promise<TrainingEffect[]> {
  const { rows } = await prepared<First>(knex, FIRSTS, { associationId })
  const seen = rows.flatMap(({ month, founded, ...first }) => {
    const beside = monthsBeside(month, { founded, now })
    return beside ? [{ ...first, beside }] : []
  })
  if (seen.length === 0) return []
  const to = monthBefore(now, 1)
  const from = seen.reduce((least, { beside }) => [least, ...beside.before].toSorted()[0] ?? least, to)
  const done = await doneBy(knex, { groups: [...new Set(seen.map(({ groupId }) => groupId))], from, to })
  return Object.keys(COURSE_TOPICS)
    .filter(isTopic)
    .flatMap((topic) => {
      const groups = seen
        .filter((one) => one.topic === topic)
        .map(({ groupId, beside }) => ({
          beside,
          of: (month: string) => done.get(`${groupId} ${month}`) ?? NOTHING,
        }))
      const compared = beforeAndAfter(groups)
      return compared ? [{ topic, ...compared }] : []
    })
}

async function doneBy(
  knex: Knex,
  { groups, from, to }: { groups: string[]; from: string; to: string },
): Promise<Map<string, Done>> {
  const values = { groups, from, to, before: monthEnd(to), below: null }
  const { rows } = await prepared<DoneRow>(knex, DONE, values)
  return new Map(rows.map(({ groupId, month, ...done }) => [`${groupId} ${month}`, done]))
}
