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

/** The lessons of a course that count now: without a certificate all that were passed, after it those that renew it. */
export function countingLessons(
  rows: Row[],
  course: string,
  newest: CertificateRow | undefined,
): Set<string> {
  const held = newest && { validUntil: newest.valid_until, revokedAt: newest.revoked_at }
  const counts = ({ done_at: at }: Row) => !held || countsAfter(held, { at, day: chileDay(at) })
  return new Set(rows.filter((row) => row.course === course && counts(row)).map(({ lesson }) => lesson))
}
