import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { federation } from '../data/federation.ts'
import { Failure } from '../failure.ts'

const TREASURER_SQL = `select d.id, d.member_id as member from mandate d join organization o on o.id = d.organization_id
  where o.handle = $1 and d.office = 'treasurer' and d.ended_at is null and d.deleted_at is null limit 1`
const SESSION_SQL = `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at,
    expires_at, factor_at)
  values ($1, $2, $3, 'Carga de la demostración', true, now(), now(), now() + interval '5 minutes', now())`
/** What moves money asks for a second factor: hers is put there for it and taken away again. */
const FACTOR_SQL = `insert into second_factor (owner_id, sealed, enabled_at, counts_from)
  values ($1, 'history', now(), now()) on conflict (owner_id) do nothing`

/** The desk of who looks after the federation's money, for as short as that. */
export async function withDesk(
  db: pg.Client,
  work: (headers: Record<string, string>) => Promise<void>,
): Promise<void> {
  const [treasurer] = (await db.query<{ member: string }>(TREASURER_SQL, [federation.handle])).rows
  if (!treasurer) throw new Failure('La federación no tiene tesorera: nadie anotó su plata.')
  const token = randomBytes(32).toString('base64url')
  const session = `mses_${randomBytes(12).toString('hex')}`
  const hash = createHash('sha256').update(token).digest('hex')
  const { rowCount: isOurs } = await db.query(FACTOR_SQL, [treasurer.member])
  try {
    await db.query(SESSION_SQL, [session, hash, treasurer.member])
    await work({ authorization: `Bearer ${token}` })
  } finally {
    await db.query('delete from member_session where id = $1', [session])
    if (isOurs) await db.query('delete from second_factor where owner_id = $1', [treasurer.member])
  }
}
