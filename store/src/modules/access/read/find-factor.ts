import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import type { ShownFactor } from '../rules/second-factor'

const SQL = `select f.enabled_at is not null as "isSetUp", f.counts_from as "countsFrom", s.factor_at as "factorAt",
  now() as "readAt"
from member_session s left join second_factor f on f.owner_id = s.member_id and f.deleted_at is null
where s.id = ?`

/** A member's second factor and when a code of it was right in that session, with the time of the same clock. */
export async function findFactor(knex: Knex, sessionId: string): Promise<ShownFactor & { readAt: Date }> {
  const { rows } = await prepared<ShownFactor & { readAt: Date }>(knex, SQL, [sessionId])
  if (!rows[0]) throw new Error(`${sessionId} is no session of a member`)
  return rows[0]
}
