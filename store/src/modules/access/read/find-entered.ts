import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../../medusa/read/staff'

export type Entered = { sessionId: string; userId: string; email: string; factorAt: Date | null }

const SQL = `select s.id as "sessionId", s.user_id as "userId", u.email, s.factor_at as "factorAt"
from staff_session s join ${users} u on u.id = s.user_id
where s.id = ? and s.ended_at is null and s.expires_at > now()`

/** Whose session of the panel that is, also before the second factor is set up; null: nobody's any more. */
export async function findEntered(knex: Knex, sessionId: string): Promise<Entered | null> {
  const { rows } = await knex.raw<{ rows: Entered[] }>(SQL, [sessionId])
  return rows[0] ?? null
}
