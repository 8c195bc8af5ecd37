import type { TrainingReportBy } from '../../../contracts'
import { everyMember, everyOrganization, homes } from '../../federation/read/rows'
import { AGE_BANDS } from '../rules/age-band'
import { MEASURES, RESTS } from '../rules/training-figures'
import { EVERY_SUM, minutesOf, wasHeld } from './learned-sql'
import { topics } from './rows'

const added = MEASURES.map((name) => `sum(p.${name})::int as ${name}`).join(', ')
const people = [
  ...MEASURES.map((name) => `count(*) filter (where p.${name} > 0)::int as "people_${name}"`),
  ...Object.entries(RESTS).map(([name, rest]) => {
    const [part, than] = rest.split(' > ')
    return `count(*) filter (where p.${part} > p.${than})::int as "people_${name}"`
  }),
].join(', ')
const perMember = MEASURES.map((name) => `sum(k.${name}) as ${name}`).join(', ')

const BAND = `case ${AGE_BANDS.map(({ key, from }) => `when :year - m.birth_year >= ${from} then '${key}'`).join(' ')}
  else '' end`

/** SQL: in which column a sum is by itself; else it is where its member is. */
const columnOf = (by: TrainingReportBy) => (by === 'month' || by === 'topic' ? `k.${by}` : `''`)
const ofMember = (by: TrainingReportBy) => (by === 'group' ? 'o.handle' : by === 'age' ? BAND : 'p.key')

/**
 * Sums by body, which is an association or the federation itself, and by what is asked; and with `key` null those of the
 * whole body, in which each person counts once.
 */
export const trainingReportSql = (by: TrainingReportBy) => `with
  home as materialized (select h.member_id, h.organization_id, coalesce(a.handle, o.handle) as body
    from ${homes} h join ${everyOrganization} o on o.id = h.organization_id
    left join ${everyOrganization} a on a.id = o.parent_id and o.kind = 'group'),
  everybody as (select member_id as id from home),
  ${EVERY_SUM},
  keyed as materialized (select k.member_id, ${columnOf(by)} as key, ${perMember} from every_sum k group by 1, 2),
  one as (select k.member_id, cast(null as text) as key, ${perMember} from keyed k group by 1)
select h.body, ${ofMember(by)} as key, ${added}, ${people}
  from keyed p join home h on h.member_id = p.member_id join ${everyOrganization} o on o.id = h.organization_id
  join ${everyMember} m on m.id = p.member_id group by 1, 2
union all select h.body, cast(null as text), ${added}, ${people} from one p join home h on h.member_id = p.member_id
  group by 1, 2`

const heldKey = (by: TrainingReportBy) =>
  by === 'month'
    ? `to_char(s.starts_at at time zone 'America/Santiago', 'YYYY-MM')`
    : by === 'topic'
      ? `coalesce(t.topic, '')`
      : `''`

/** What each body held, by what is asked. */
export const heldSql = (by: TrainingReportBy) => `select o.handle as body, ${heldKey(by)} as key,
  count(*)::int as sessions, sum(${minutesOf('s')})::int as minutes
from training_session s join ${everyOrganization} o on o.id = s.organization_id
left join ${topics} t on t.course = s.course
where s.starts_at >= cast(:start as timestamptz) and s.starts_at < cast(:before as timestamptz) and ${wasHeld('s')}
group by 1, 2`
