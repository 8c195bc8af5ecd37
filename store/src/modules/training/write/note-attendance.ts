import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AttendanceHow } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { notFound } from '../../../kernel/problem'
import type { SessionRow } from './lock-session'

export type Noted = { how: AttendanceHow; key: string; by: string; memberIds: readonly string[] }

/**
 * Who was at a session that is locked, each once: who is noted already, or was by the same list and was taken back since,
 * is left as she is. @returns who is new, in the order of their ids, by which two lists at once do not wait for each other
 */
export async function noteAttendance(
  trx: Knex.Transaction,
  session: Pick<SessionRow, 'id'>,
  { how, key, by, memberIds }: Noted,
): Promise<string[]> {
  const enrolled = await trx('training_enrolment')
    .where({ session_id: session.id, state: 'enrolled' })
    .whereNull('deleted_at')
    .pluck<string[]>('member_id')
  const rows = [...new Set(memberIds)].toSorted().map((member_id) => ({
    ...{ id: newId('tatt'), session_id: session.id, member_id, how, key, by },
    is_walk_in: !enrolled.includes(member_id),
  }))
  if (rows.length === 0) return []
  const written = await trx('training_attendance')
    .insert(rows)
    .onConflict()
    .ignore()
    .returning<{ member_id: string }[]>('member_id')
  return written.map(({ member_id }) => member_id).toSorted()
}

/** A mistake is taken back, once. @returns whether it was there. @throws Problem 404 not_found: she was never noted */
export async function withdrawAttendance(
  trx: Knex.Transaction,
  session: Pick<SessionRow, 'id'>,
  { memberId, by, reason }: { memberId: string; by: string; reason: string },
): Promise<boolean> {
  const hers = () =>
    trx('training_attendance').where({ session_id: session.id, member_id: memberId }).whereNull('deleted_at')
  const count = await hers()
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: trx.fn.now(), withdrawn_by: by, withdrawn_reason: reason })
  if (count === 0 && !(await hers().first('id'))) throw notFound('Ella no está anotada en esta jornada.')
  return count > 0
}
