import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { countsFrom } from '../rules/certificate'
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
  const from =
    newest &&
    countsFrom({
      validUntil: newest.valid_until,
      revokedOn: newest.revoked_at && chileDay(newest.revoked_at),
    })
  if (from === null) return new Set()
  return new Set(
    rows
      .filter((row) => row.course === course && (from === undefined || chileDay(row.done_at) >= from))
      .map(({ lesson }) => lesson),
  )
}
