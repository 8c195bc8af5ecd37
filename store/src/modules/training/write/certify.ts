import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { notFounded } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { federation, members } from '../../federation/read/rows'
import { certificatesOf } from '../read/certificates'
import { newestOutline } from '../read/outlines'
import { lastAttended } from '../read/attended'
import { countingLessons, countsFor, passedLessons } from '../read/passed-lessons'
import { validUntil } from '../rules/certificate'
import { newCertificateCode } from '../rules/certificate-code'
import { isFinished } from '../rules/finished'

/**
 * Certifies a member who finished a course as it is now, by its lessons, by having been there, or by both, once; while
 * her certificate cannot be renewed yet, nothing. Answers whether a new one was made.
 */
export async function certify(trx: Knex.Transaction, memberId: string, course: string): Promise<boolean> {
  const outline = await newestOutline(trx, course)
  if (!outline || outline.isWithdrawn) return false
  // What finishes it twice at once: the second waits, and sees what the first did, and its certificate.
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`certify:${memberId}:${course}`])
  const newest = (await certificatesOf(trx, memberId)).get(course)
  const passed = countingLessons(await passedLessons(trx, memberId, course), course, newest)
  const attendedAt = await lastAttended(trx, memberId, course)
  const hasAttended = attendedAt !== null && countsFor(newest, attendedAt)
  const lessons = outline.lessons.map(({ handle }) => handle)
  if (!isFinished(outline.mode, { lessons, passed, hasAttended })) return false
  const { holder, issuer } = await whoSigns(trx, memberId)
  const issuedOn = chileDay(new Date())
  await trx('certificate').insert({
    id: newId('cert'),
    code: newCertificateCode(),
    member_id: memberId,
    holder,
    course,
    version: outline.version,
    title: outline.title,
    hours: outline.hours,
    opens: outline.opens,
    issuer,
    issued_on: issuedOn,
    valid_until: validUntil(issuedOn, outline.validityMonths),
  })
  return true
}

type Names = { holder: string; issuer: string }

/** Both as they are called now. @throws Problem 409 not_founded */
async function whoSigns(trx: Knex.Transaction, memberId: string): Promise<Names> {
  const { rows } = await trx.raw<{ rows: Names[] }>(
    `select m.name as holder, f.name as issuer from ${members} m cross join ${federation} f where m.id = ?`,
    [memberId],
  )
  if (!rows[0]) throw notFounded()
  return rows[0]
}
