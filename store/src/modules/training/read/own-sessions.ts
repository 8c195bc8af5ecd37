import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnSession } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { everyOrganization, members } from '../../federation/read/rows'
import { organizationsOver } from '../../federation/read/organizations-over'
import { codeProblem, signUpProblem } from '../rules/session'
import { newestOutlines } from './outlines'

const MOST = 100

const of = (state: string) => `(select count(*) from training_enrolment x where x.session_id = s.id
  and x.state = '${state}' and x.deleted_at is null`

const SQL = `select s.id, s.course, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.childcare, s.transport,
  s.cancelled_at is not null as "isCancelled", s.cancelled_reason as "cancelledReason",
  o.name as organization, coalesce(t.name, '') as trainer,
  greatest(0, s.places - ${of('enrolled')})) as "placesLeft",
  e.state, e.needs_childcare as "needsChildcare", e.needs_transport as "needsTransport",
  ${of('waiting')} and (x.since, x.id) <= (e.since, e.id)) as "waitingPlace",
  a.id is not null as "hasAttended", s.organization_id = any(cast(:over as text[])) as "isOpen"
from training_session s join ${everyOrganization} o on o.id = s.organization_id
left join ${members} t on t.id = s.trainer_id
left join training_enrolment e on e.session_id = s.id and e.member_id = :memberId and e.state <> 'left'
  and e.deleted_at is null
left join training_attendance a on a.session_id = s.id and a.member_id = :memberId and a.withdrawn_at is null
  and a.deleted_at is null
where s.deleted_at is null and (cast(:id as text) is null or s.id = :id)
  and (e.id is not null or a.id is not null or s.organization_id = any(cast(:over as text[])))
  and (case when e.id is not null or a.id is not null then s.ends_at > now() - interval '1 year'
    else s.cancelled_at is null and s.ends_at > now() - interval '1 hour' end)
order by s.starts_at, s.id limit ${MOST}`

type Row = {
  id: string
  course: string
  startsAt: Date
  endsAt: Date
  place: string
  childcare: string
  transport: string
  isCancelled: boolean
  cancelledReason: string | null
  organization: string
  trainer: string
  placesLeft: string
  state: 'enrolled' | 'waiting' | null
  needsChildcare: boolean | null
  needsTransport: boolean | null
  waitingPlace: string
  hasAttended: boolean
  isOpen: boolean
}

/** Those that come and that she may go to, and hers of the last year. */
export async function ownSessions(knex: Knex, memberId: string, id: string | null = null) {
  const over = await organizationsOver(knex, memberId)
  const [{ rows }, outlines, now] = await Promise.all([
    knex.raw<{ rows: Row[] }>(SQL, { memberId, over, id }),
    newestOutlines(knex),
    databaseNow(knex),
  ])
  const titles = new Map(outlines.map(({ handle, title }) => [handle, title]))
  return rows.map((row) => ownSessionOf(row, titles.get(row.course) ?? row.course, now))
}

/** One of them; null: she may not go there, or there is none. */
export const ownSession = async (knex: Knex, memberId: string, id: string): Promise<OwnSession | null> =>
  (await ownSessions(knex, memberId, id))[0] ?? null

function ownSessionOf(row: Row, title: string, now: Date): OwnSession {
  const { id, place, childcare, transport, organization, trainer, state, hasAttended } = row
  return {
    ...{ id, organization, place, childcare, transport, trainer, hasAttended },
    course: { handle: row.course, title },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    placesLeft: Number(row.placesLeft),
    cancelledReason: row.cancelledReason,
    enrolment: state && {
      state,
      waitingPlace: state === 'waiting' ? Number(row.waitingPlace) : null,
      needsChildcare: row.needsChildcare === true,
      needsTransport: row.needsTransport === true,
    },
    canSignUp: row.isOpen && signUpProblem(row, now) === null,
    takesCode: !hasAttended && codeProblem(row, now) === null,
  }
}
