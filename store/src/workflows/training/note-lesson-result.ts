import { certify } from '../../modules/training/write/certify'
import { type LessonDone, noteLessonResult } from '../../modules/training/write/note-lesson-result'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A member finished a lesson, or answered its questions: judged, kept once, and the last one of a course certifies her. */
export const noteLessonResultWorkflow = transactionWorkflow(
  'note-lesson-result',
  async (trx, done: LessonDone) => {
    const result = await noteLessonResult(trx, done)
    if (result.isNew && result.isPassed) await certify(trx, done.memberId, done.request.course)
    return result
  },
)
