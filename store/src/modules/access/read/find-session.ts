import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { members } from '../../federation/read/rows'
import { isSeenWorthWriting, sessionEnd } from '../rules/session-length'
import { isToken, tokenHash } from '../token'

export type OpenSession = {
  sessionId: string
  memberId: string
  memberName: string
  isShared: boolean
  enteredAt: Date
  lastSeenAt: Date
}

type Row = OpenSession & { readAt: Date }

const OPEN_SQL = `select s.id as "sessionId", s.member_id as "memberId", m.name as "memberName", s.is_shared as "isShared",
  s.entered_at as "enteredAt", s.last_seen_at as "lastSeenAt", now() as "readAt"
from member_session s join ${members} m on m.id = s.member_id
where s.token_hash = ? and s.ended_at is null and s.expires_at > now() and s.deleted_at is null`

const SEEN_SQL = `update member_session set last_seen_at = :now, expires_at = :end
  where id = :id and ended_at is null and last_seen_at < :now`

/** The session that a token opens now, or null. Using it lengthens it: `lengthenedTo` says when this use did. */
export async function findSession(
  knex: Knex,
  token: string,
): Promise<(OpenSession & { lengthenedTo: Date | null }) | null> {
  if (!isToken(token)) return null
  const { rows } = await prepared<Row>(knex, OPEN_SQL, [tokenHash(token)])
  if (!rows[0]) return null
  const { readAt: now, ...session } = rows[0]
  if (!isSeenWorthWriting(session.lastSeenAt, now)) return { ...session, lengthenedTo: null }
  const end = sessionEnd(session, now)
  await prepared(knex, SEEN_SQL, { id: session.sessionId, now, end })
  return { ...session, lengthenedTo: end }
}
