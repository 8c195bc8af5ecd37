import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** When the last session of that course began at which she was; null: at none. */
export async function lastAttended(knex: Knex, memberId: string, course: string): Promise<Date | null> {
  const row = await knex('training_attendance as a')
    .join('training_session as s', 's.id', 'a.session_id')
    .where({ 'a.member_id': memberId, 's.course': course })
    .whereNull('a.withdrawn_at')
    .whereNull('a.deleted_at')
    .first<{ at: Date | null } | undefined>(knex.raw('max(s.starts_at) as at'))
  return row?.at ?? null
}
