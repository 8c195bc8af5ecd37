import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { history } from '../data/history/index.ts'
import { Failure } from '../failure.ts'
import type { HistorySession } from '../session-types.ts'
import { toldSession } from './told-session.ts'

const TRAINER_SQL = `select o.id as organization, m.id as trainer, d.id as mandate
  from organization o join mandate d on d.organization_id = o.id and d.ended_at is null
  join member m on m.id = d.member_id where o.handle = $1 and m.name = $2 limit 1`
const PEOPLE_SQL = `select s.member_id as id from membership s join organization o on o.id = s.organization_id
  join member m on m.id = s.member_id where o.handle = any($1) and s.accepted_at is not null and s.until is null
  and m.deleted_at is null order by array_position($1, o.handle), m.name, m.id`

/** Eight months of sessions and those that come, in one transaction. @returns how many, or null: there are some already */
export async function loadSessions(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-sessions'))`)
    if ((await db.query('select 1 from training_session limit 1')).rows.length > 0) return null
    for (const session of history.sessions) await loadSession(db, session, now)
    await db.query('commit')
    return history.sessions.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

async function loadSession(db: pg.Client, session: HistorySession, now: number): Promise<void> {
  const { organization: handle, trainer: name, course, how, place, places, childcare, transport } = session
  const known = await db.query<{ organization: string; trainer: string; mandate: string }>(TRAINER_SQL, [
    handle,
    name,
  ])
  const [who] = known.rows
  if (!who) throw new Failure(`${name} no tiene cargo en ${handle}: no puede hacer la jornada de ${course}.`)
  const { rows: people } = await db.query<{ id: string }>(PEOPLE_SQL, [session.groups])
  const told = toldSession(
    session,
    people.map(({ id }) => id),
    now,
  )
  const id = newId('tses')
  const by = `mandate:${who.mandate}`
  await db.query(
    `insert into training_session (id, organization_id, course, starts_at, ends_at, place, places, trainer_id, childcare,
      transport, by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $4::timestamptz - interval '30 days')`,
    [
      id,
      who.organization,
      course,
      told.startsAt,
      told.endsAt,
      place,
      places,
      who.trainer,
      childcare,
      transport,
      by,
    ],
  )
  for (const { memberId, state, since, needsChildcare, needsTransport } of told.enrolments)
    await db.query(
      `insert into training_enrolment (id, session_id, member_id, state, since, needs_childcare, needs_transport, by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $5)`,
      [newId('tenr'), id, memberId, state, since, needsChildcare, needsTransport, `member:${memberId}`],
    )
  for (const { memberId, isWalkIn } of told.attended)
    await db.query(
      `insert into training_attendance (id, session_id, member_id, how, key, is_walk_in, by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[newId('tatt'), id, memberId, how, `history-${id}`, isWalkIn],
        ...[how === 'code' ? `member:${memberId}` : by, told.startsAt],
      ],
    )
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
