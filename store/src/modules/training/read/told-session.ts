import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { courseTitle } from './outlines'

export type ToldSession = {
  id: string
  course: string
  title: string
  startsAt: Date
  place: string
  revision: number
  cancelledReason: string | null
  /** Members who have a place, and those who wait. */
  enrolled: string[]
  waiting: string[]
}

type Row = Omit<ToldSession, 'title'>

const SQL = `select s.id, s.course, s.starts_at as "startsAt", s.place, s.revision, s.cancelled_reason as "cancelledReason",
  coalesce(array_agg(e.member_id order by e.member_id) filter (where e.state = 'enrolled'), '{}') as enrolled,
  coalesce(array_agg(e.member_id order by e.member_id) filter (where e.state = 'waiting'), '{}') as waiting
from training_session s left join training_enrolment e on e.session_id = s.id and e.deleted_at is null
where s.id = ? and s.deleted_at is null group by s.id`

/** A session as letters tell of it, and to whom. Null: there is none. */
export async function toldSession(knex: Knex, id: string): Promise<ToldSession | null> {
  const row = (await knex.raw<{ rows: Row[] }>(SQL, [id])).rows[0]
  if (!row) return null
  return { ...row, title: await courseTitle(knex, row.course) }
}

type Given = { sessionId: string; memberId: string; since: Date }

/** Who has a place by that enrolment now; null: she left again. */
export async function placeGiven(knex: Knex, enrolmentId: string): Promise<Given | null> {
  const row = await knex('training_enrolment')
    .where({ id: enrolmentId, state: 'enrolled' })
    .whereNull('deleted_at')
    .first<Given | undefined>('session_id as sessionId', 'member_id as memberId', 'since')
  return row ?? null
}
