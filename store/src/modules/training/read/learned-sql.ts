import { MEASURES } from '../rules/training-figures'
import { certificatesToday, topics } from './rows'

const MONTH = (moment: string) => `to_char(${moment} at time zone 'America/Santiago', 'YYYY-MM')`

/** SQL: somebody was noted there, so it was held. @param s the alias of `training_session` */
export const wasHeld = (s: string) => `${s}.deleted_at is null and ${s}.cancelled_at is null
  and exists (select 1 from training_attendance h where h.session_id = ${s}.id and h.withdrawn_at is null
    and h.deleted_at is null)`

type Part = Partial<Record<(typeof MEASURES)[number], string>>
const measures = (part: Part) => MEASURES.map((name) => `${part[name] ?? '0'} as ${name}`).join(', ')
const one = (condition: string) => `case when ${condition} then 1 else 0 end`

/** SQL: minutes of a session. @param s the alias of `training_session` */
export const minutesOf = (s: string) => `(extract(epoch from ${s}.ends_at - ${s}.starts_at) / 60)::int`

const ATTENDED = `select ${MONTH('s.starts_at')} as month, s.course, ${measures({
  minutes: minutesOf('s'),
  attended: '1',
  came: one('not a.is_walk_in'),
})}
  from training_attendance a join training_session s on s.id = a.session_id
  where a.member_id = w.id and a.withdrawn_at is null and a.deleted_at is null and s.cancelled_at is null
    and s.deleted_at is null`

const SIGNED = `select ${MONTH('s.starts_at')}, s.course, ${measures({ signed: '1' })}
  from training_enrolment e join training_session s on s.id = e.session_id
  where e.member_id = w.id and e.state = 'enrolled' and e.deleted_at is null and ${wasHeld('s')}`

/** A course is begun by what was done of it first. */
const STARTED = `select ${MONTH('min(b.at)')}, b.course, ${measures({
  started: '1',
  finished: one(`exists (select 1 from certificate c where c.member_id = w.id and c.course = b.course
    and c.revoked_at is null and c.deleted_at is null)`),
})}
  from (select course, done_at as at from lesson_result where member_id = w.id and deleted_at is null
    union all select s.course, s.starts_at from training_attendance a join training_session s on s.id = a.session_id
      where a.member_id = w.id and a.withdrawn_at is null and a.deleted_at is null) b group by b.course`

const CERTIFIED = `select left(c.issued_on, 7), c.course, ${measures({
  issued: '1',
  in_force: one('c.is_in_force'),
  over: one('not c.is_in_force and not c.is_revoked'),
  ends_soon: one('c.ends_soon'),
  extended: one('c.is_extended'),
  revoked: one('c.is_revoked'),
})}
  from ${certificatesToday} c where c.member_id = w.id`

const SUMS = MEASURES.map((name) => `sum(y.${name})::int as ${name}`).join(', ')

/** The columns of `learned`. */
export const LEARNED_COLUMNS = ['member_id', 'month', 'topic', ...MEASURES].join(', ')

/**
 * What some members did and hold today, by month and topic (empty: of a course that has none), as sums.
 * @param who SQL of rows with their `id`
 */
export const learnedOf = (
  who: string,
) => `(select w.id as member_id, y.month, coalesce(t.topic, '') as topic, ${SUMS}
  from ${who} w cross join lateral (${[ATTENDED, SIGNED, STARTED, CERTIFIED].join('\n union all ')} offset 0) y
  left join ${topics} t on t.course = y.course group by 1, 2, 3)`

/**
 * CTEs: `fresh`, whose sums are kept as they are today, and `every_sum`, those of all: of the others they are added up
 * now. Asks for `from` and `to`.
 */
export const EVERY_SUM = `fresh as materialized (select k.member_id from learned k
    where k.month = '' and k.topic = '' and k.computed_on = to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD')
    except select member_id from learned_change),
  every_sum as (select ${LEARNED_COLUMNS} from learned k
      where k.month between :from and :to and k.member_id in (select member_id from fresh)
    union all select ${LEARNED_COLUMNS} from ${learnedOf(`(select id from everybody where id not in (select member_id from fresh))`)} n
      where n.month between :from and :to)`
