import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { passwords, users } from '../../../medusa/read/staff'
import { prepared } from '../../../kernel/prepared'
import type { StaffRole } from '../rules/panel-access'

export type Staff = {
  userId: string
  email: string
  role: StaffRole
  sessionId: string
  factorAt: Date
  /** When this was read, by the same clock as `factorAt`. */
  readAt: Date
}

/** What a token or a cookie says of itself: whose it is, of which entry, and when it was issued (seconds). */
export type Claim = { userId: string; authIdentityId: string; sessionId: string; issuedAt: number }

/** Both times are cut to the second, as a token's is. */
const SQL = `select u.id as "userId", u.email, s.role, e.id as "sessionId", e.factor_at as "factorAt",
  now() as "readAt"
from ${users} u
join staff_account s on s.user_id = u.id and s.ended_at is null and s.deleted_at is null
join ${passwords} p on p.auth_identity_id = :authIdentityId and p.user_id = u.id
join staff_session e on e.id = :sessionId and e.user_id = u.id and e.factor_at is not null
  and e.ended_at is null and e.expires_at > now()
where u.id = :userId
  and floor(extract(epoch from greatest(p.set_at, s.sessions_from))) <= :issuedAt`

/** Who that is now, or null: deleted, without a role, out again, without a second factor, or with a password newer than what was shown. */
export async function findStaff(knex: Knex, claim: Claim): Promise<Staff | null> {
  const { rows } = await prepared<Staff>(knex, SQL, claim)
  return rows[0] ?? null
}
