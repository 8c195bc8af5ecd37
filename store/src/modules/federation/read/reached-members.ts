import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { belongsNow } from './in-force'

/** Where a member is told things: by phone, or by e-mail without one; null when there is neither. */
export async function contactOf(knex: Knex, memberId: string): Promise<string | null> {
  const member = await knex('member')
    .where('id', memberId)
    .whereNull('deleted_at')
    .first<{ phone: string | null; email: string | null } | undefined>('phone', 'email')
  return member?.phone ?? member?.email ?? null
}

/** Every way to a member: who hears of it on one that was stolen hears of it on the other too. */
export async function contactsOf(knex: Knex, memberId: string): Promise<string[]> {
  const member = await knex('member')
    .where('id', memberId)
    .whereNull('deleted_at')
    .first<{ phone: string | null; email: string | null } | undefined>('phone', 'email')
  return [member?.phone, member?.email].filter((one) => typeof one === 'string')
}

const REACHED_SQL = `select m.id, s.role from membership s join member m on m.id = s.member_id and m.deleted_at is null
  where s.organization_id = ? and ${belongsNow('s')} and coalesce(m.phone, m.email) is not null order by m.id`

/** All members of an organization who can be reached. */
export async function reachableMembers(knex: Knex, organizationId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string }>(knex, REACHED_SQL, [organizationId])
  return rows.map(({ id }) => id)
}

/** Members of an organization: its leaders who can be reached, or all who can be reached when no leader can. */
export async function reachedMembers(knex: Knex, organizationId: string): Promise<string[]> {
  const { rows } = await prepared<{ id: string; role: string }>(knex, REACHED_SQL, [organizationId])
  const leaders = rows.filter(({ role }) => role === 'leader')
  return (leaders.length > 0 ? leaders : rows).map(({ id }) => id)
}
