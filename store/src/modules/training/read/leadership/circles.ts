import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  CircleMeeting,
  CirclePerson,
  DeskCircle,
  DeskCircleWhole,
  OwnCircle,
} from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { actorName } from '../../../federation/read/actor-name'
import { findNamedCandidates } from '../../../federation/read/desk/find-candidates'
import { members, membershipsNow, organizations } from '../../../federation/read/rows'
import { mentorshipsAmong } from './mentorships'

const MOST = 200

/** SQL: meetings that were not noted by mistake. */
const meetings = `(select id, circle_id, met_on, talked, by from mentoring_meeting
  where deleted_at is null and withdrawn_at is null)`
/** SQL: who was in it to its end, or is now. @param c the alias of `mentoring_circle` */
const inIt = (c: string) => `(select count(*) from mentoring_person p where p.circle_id = ${c}.id
  and p.deleted_at is null and p.until is null)`

const LIST = `select c.id, c.name, c.about, c.ended_at is not null as "isOver", cast(${inIt('c')} as int) as people,
  (select cast(count(*) as int) from ${meetings} m where m.circle_id = c.id) as meetings,
  (select max(m.met_on) from ${meetings} m where m.circle_id = c.id) as "lastMet"
from mentoring_circle c where c.organization_id = ? and c.deleted_at is null
order by "isOver", c.created_at desc, c.id limit ${MOST}`

/** Circles of that organization, those that meet first. */
export async function deskCircles(knex: Knex, organizationId: string): Promise<DeskCircle[]> {
  return (await knex.raw<{ rows: DeskCircle[] }>(LIST, [organizationId])).rows
}

/** Whether it is a circle of that organization. */
export async function isCircleOf(knex: Knex, organizationId: string, id: string): Promise<boolean> {
  const row = await knex('mentoring_circle')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .first<object | undefined>('id')
  return row !== undefined
}

const PEOPLE = `select p.member_id as "memberId", m.name, p.role, p.until is not null as "isOver",
  coalesce((select string_agg(distinct o.name, ', ') from ${membershipsNow} s
    join ${organizations} o on o.id = s.organization_id where s.member_id = m.id), '') as "of"
from (select distinct on (member_id) member_id, role, until from mentoring_person
    where circle_id = ? and deleted_at is null order by member_id, until is not null, since desc) p
join ${members} m on m.id = p.member_id
order by "isOver", p.role = 'guide' desc, m.name, m.id`

const MEETINGS = `select t.id, t.met_on as day, t.talked, coalesce(${actorName('t.by')}, 'Alguien') as by,
  array(select n.name from mentoring_presence x join ${members} n on n.id = x.member_id
    where x.meeting_id = t.id and x.deleted_at is null order by n.name) as present
from ${meetings} t where t.circle_id = ? order by t.met_on desc, t.id desc limit ${MOST}`

type Circle = { id: string; name: string; about: string; startedAt: Date; endedAt: Date | null }

/** One of them with all of it, and who could come in by that name; null: it is of another desk. */
export async function deskCircle(
  knex: Knex,
  organizationId: string,
  id: string,
  q: string,
): Promise<DeskCircleWhole | null> {
  const circle = await knex('mentoring_circle')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .first<Circle | undefined>('id', 'name', 'about', 'created_at as startedAt', 'ended_at as endedAt')
  if (!circle) return null
  const [people, met, named] = await Promise.all([
    knex.raw<{ rows: CirclePerson[] }>(PEOPLE, [id]),
    knex.raw<{ rows: CircleMeeting[] }>(MEETINGS, [id]),
    // Without a name nobody is listed: what is below a desk is not handed out whole.
    q.trim() ? findNamedCandidates(knex, organizationId, q) : { candidates: [], isCut: false },
  ])
  const now = new Set(people.rows.filter(({ isOver }) => !isOver).map(({ memberId }) => memberId))
  const { startedAt, endedAt, ...said } = circle
  return {
    ...said,
    startedOn: chileDay(startedAt),
    endedOn: endedAt && chileDay(endedAt),
    people: people.rows,
    meetings: met.rows,
    mentorships: await mentorshipsAmong(
      knex,
      organizationId,
      people.rows.map(({ memberId }) => memberId),
    ),
    found: named.candidates.filter((one) => !now.has(one.id)),
    isCut: named.isCut,
  }
}

const OWN = `select c.id, c.name, c.about, p.role, c.ended_at is not null or p.until is not null as "isOver",
  coalesce((select json_agg(json_build_object('id', m.id, 'day', m.met_on, 'talked', m.talked) order by m.met_on desc, m.id)
    from ${meetings} m join mentoring_presence x on x.meeting_id = m.id and x.member_id = :memberId
      and x.deleted_at is null where m.circle_id = c.id), '[]') as meetings
from (select distinct on (circle_id) circle_id, role, until from mentoring_person
    where member_id = :memberId and deleted_at is null order by circle_id, until is not null, since desc) p
join mentoring_circle c on c.id = p.circle_id and c.deleted_at is null
order by "isOver", c.created_at desc, c.id`

/** Those that she is or was in, with the meetings at which she was. */
export async function ownCircles(knex: Knex, memberId: string): Promise<OwnCircle[]> {
  return (await knex.raw<{ rows: OwnCircle[] }>(OWN, { memberId })).rows
}
