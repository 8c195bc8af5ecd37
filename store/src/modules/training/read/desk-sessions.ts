import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskSession, DeskSessions, SessionChoices, SessionPerson } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { findCandidatesOf } from '../../federation/read/desk/find-candidates'
import { members } from '../../federation/read/rows'
import type { SessionNow } from '../rules/session'
import { newestOutlines } from './outlines'
import { trainersOf } from './trainers'

const MOST = 200

const enrolled = (state: string) => `(select count(*) from training_enrolment e where e.session_id = s.id
  and e.state = '${state}' and e.deleted_at is null)`

const SESSION = `select s.id, s.course, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.places, s.childcare,
  s.transport, s.cancelled_reason as "cancelledReason", s.cancelled_at is not null as "isCancelled",
  s.trainer_id as "trainerId", coalesce(t.name, '') as "trainerName",
  ${enrolled('enrolled')} as enrolled, ${enrolled('waiting')} as waiting,
  (select count(*) from training_attendance a where a.session_id = s.id and a.withdrawn_at is null
    and a.deleted_at is null) as attended
from training_session s left join ${members} t on t.id = s.trainer_id
where s.deleted_at is null and s.organization_id = :organizationId`

type Row = SessionNow & {
  id: string
  course: string
  place: string
  places: number
  childcare: string
  transport: string
  cancelledReason: string | null
  trainerId: string
  trainerName: string
  enrolled: string
  waiting: string
  attended: string
}

const ofThere = `${SESSION} and s.starts_at > now() - interval '1 year' order by s.starts_at desc, s.id limit ${MOST}`

/** The sessions that an organization holds, and what a new one can be. */
export async function deskSessions(knex: Knex, organizationId: string): Promise<DeskSessions> {
  const [{ rows }, choices, titles, now] = await Promise.all([
    knex.raw<{ rows: Row[] }>(ofThere, { organizationId }),
    sessionChoices(knex, organizationId),
    courseTitles(knex),
    databaseNow(knex),
  ])
  const isComing = ({ endsAt }: Row) => endsAt > now
  const shown = (row: Row) => sessionOf(row, titles)
  return {
    coming: rows.filter(isComing).toReversed().map(shown),
    past: rows.filter((row) => !isComing(row)).map(shown),
    ...choices,
  }
}

export type SessionThere = DeskSession & { childcare: string; transport: string; now: SessionNow }

/** One that an organization holds, or null. */
export async function deskSession(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<SessionThere | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(`${SESSION} and s.id = :id`, { organizationId, id })
  return rows[0] ? wholeOf(rows[0], await courseTitles(knex)) : null
}

/** Those that an organization holds within a month of now, the next one first. */
export async function sessionsAround(knex: Knex, organizationId: string): Promise<SessionThere[]> {
  const around = `${SESSION} and s.starts_at between now() - interval '1 month' and now() + interval '1 month'
    order by s.starts_at, s.id limit ${MOST}`
  const [{ rows }, titles] = await Promise.all([
    knex.raw<{ rows: Row[] }>(around, { organizationId }),
    courseTitles(knex),
  ])
  return rows.map((row) => wholeOf(row, titles))
}

function wholeOf(row: Row, titles: ReadonlyMap<string, string>): SessionThere {
  const { startsAt, endsAt, isCancelled, childcare, transport } = row
  return { ...sessionOf(row, titles), childcare, transport, now: { startsAt, endsAt, isCancelled } }
}

const PEOPLE = `select m.id as "memberId", m.name, e.state, coalesce(e.needs_childcare, false) as "needsChildcare",
  coalesce(e.needs_transport, false) as "needsTransport", a.how, a.is_walk_in as "isWalkIn", a.created_at as "notedAt"
from (select member_id from training_enrolment where session_id = :id and state <> 'left' and deleted_at is null
  union select member_id from training_attendance where session_id = :id and withdrawn_at is null
    and deleted_at is null) p
join ${members} m on m.id = p.member_id
left join training_enrolment e on e.session_id = :id and e.member_id = m.id and e.state <> 'left' and e.deleted_at is null
left join training_attendance a on a.session_id = :id and a.member_id = m.id and a.withdrawn_at is null
  and a.deleted_at is null
order by e.state = 'waiting' nulls first, case when e.state = 'waiting' then e.since end, m.name, m.id`

type Person = Pick<SessionPerson, 'memberId' | 'name' | 'state' | 'needsChildcare' | 'needsTransport'> & {
  how: 'list' | 'code' | 'paper' | null
  isWalkIn: boolean | null
  notedAt: Date | null
}

/** Who signed up and who was there; those who wait come last, in their order. @param self who asks */
export async function sessionPeople(
  knex: Knex,
  organizationId: string,
  id: string,
  self: string,
): Promise<SessionPerson[]> {
  const { rows } = await knex.raw<{ rows: Person[] }>(PEOPLE, { id })
  const ids = rows.map(({ memberId }) => memberId)
  const found = await findCandidatesOf(knex, organizationId, ids)
  const groups = new Map(found.map((one) => [one.id, one.of]))
  return rows.map(({ how, isWalkIn, notedAt, ...person }) => ({
    ...person,
    of: groups.get(person.memberId) ?? '',
    attendance: how && { how, isWalkIn: isWalkIn === true, notedAt: notedAt?.toISOString() ?? '' },
    isSelf: person.memberId === self,
  }))
}

export async function sessionChoices(knex: Knex, organizationId: string): Promise<SessionChoices> {
  const outlines = await newestOutlines(knex)
  return {
    courses: outlines
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map(({ handle, title, mode }) => ({ handle, title, mode })),
    trainers: await trainersOf(knex, organizationId),
  }
}

const courseTitles = async (knex: Knex) =>
  new Map((await newestOutlines(knex)).map(({ handle, title }) => [handle, title]))

function sessionOf(row: Row, titles: ReadonlyMap<string, string>): DeskSession {
  const { id, place, places, cancelledReason } = row
  return {
    ...{ id, place, places, cancelledReason },
    course: { handle: row.course, title: titles.get(row.course) ?? row.course },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    trainer: { id: row.trainerId, name: row.trainerName },
    enrolled: Number(row.enrolled),
    waiting: Number(row.waiting),
    attended: Number(row.attended),
  }
}
