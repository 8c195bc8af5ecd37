import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LessonResult, LessonResultRequest } from '../../../contracts/training-progress'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { newestOutline, outlineOf } from '../read/outlines'
import { type Judged, judgeLesson } from '../rules/judge-lesson'

export type LessonDone = { memberId: string; key: string; request: LessonResultRequest }
type Kept = {
  body_hash: string
  is_passed: boolean
  right_count: number | null
  question_count: number | null
}

/**
 * Judges what a member did of a lesson, by the version that she had, and keeps it: once for one key.
 * @throws Problem 404 not_found (no such course or lesson) · 400 invalid_data (not answers of it) · 422 key_reused
 */
export async function noteLessonResult(
  trx: Knex.Transaction,
  { memberId, key, request }: LessonDone,
): Promise<Omit<LessonResult, 'course'> & { isNew: boolean }> {
  const body_hash = bodyHashOf(request)
  const known = await findKept(trx, memberId, key, body_hash)
  if (known) return { ...known, isNew: false }
  const judged = await judge(trx, request)
  const written = await trx('lesson_result')
    .insert({
      id: newId('les'),
      member_id: memberId,
      key,
      body_hash,
      course: request.course,
      lesson: request.lesson,
      version: request.version,
      answers: request.answers && JSON.stringify(request.answers),
      right_count: judged.right,
      question_count: judged.of,
      is_passed: judged.isPassed,
      done_at: trx.raw('least(cast(? as timestamptz), now())', [request.doneAt]),
    })
    .onConflict(trx.raw('(member_id, key) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length > 0) return { ...judged, isNew: true }
  // The same came at the same moment, and was waited for.
  return { ...((await findKept(trx, memberId, key, body_hash)) ?? judged), isNew: false }
}

async function judge(trx: Knex.Transaction, { course, lesson, version, answers }: LessonResultRequest) {
  const outline = (await outlineOf(trx, course, version)) ?? (await newestOutline(trx, course))
  const found = outline?.lessons.find(({ handle }) => handle === lesson)
  if (!found) throw notFound('No encontramos esa lección. Abre el curso de nuevo.')
  return judgeLesson(found, answers)
}

async function findKept(
  trx: Knex.Transaction,
  member_id: string,
  key: string,
  bodyHash: string,
): Promise<Judged | null> {
  const kept = await trx('lesson_result')
    .where({ member_id, key })
    .whereNull('deleted_at')
    .first<Kept | undefined>('body_hash', 'is_passed', 'right_count', 'question_count')
  if (!kept) return null
  if (kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  return { isPassed: kept.is_passed, right: kept.right_count, of: kept.question_count }
}
