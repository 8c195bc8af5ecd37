import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { countsAfter } from '../rules/certificate'
import { chileDay } from '../../../kernel/time/chile-day'
import type { CertificateRow } from './certificates'

type Row = { course: string; lesson: string; done_at: Date }

/** Which lessons of each course a member passed, and when last. */
export async function passedLessons(knex: Knex, memberId: string, course?: string): Promise<Row[]> {
  return knex('lesson_result')
    .where({ member_id: memberId, is_passed: true, ...(course !== undefined && { course }) })
    .whereNull('deleted_at')
    .groupBy('course', 'lesson')
    .select<Row[]>('course', 'lesson', knex.raw('max(done_at) as done_at'))
}

/** Whether what she did then counts for a further certificate; without one all does. */
export const countsFor = (newest: CertificateRow | undefined, at: Date): boolean =>
  !newest ||
  countsAfter({ validUntil: newest.valid_until, revokedAt: newest.revoked_at }, { at, day: chileDay(at) })

/** The lessons of a course that count now: without a certificate all that were passed, after it those that renew it. */
export function countingLessons(
  rows: Row[],
  course: string,
  newest: CertificateRow | undefined,
): Set<string> {
  const counts = (row: Row) => row.course === course && countsFor(newest, row.done_at)
  return new Set(rows.filter(counts).map(({ lesson }) => lesson))
}
