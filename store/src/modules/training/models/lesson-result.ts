import { model } from '@medusajs/framework/utils'

/**
 * One time that a member finished a lesson or answered its questions, as it was judged by the version that she had before
 * her. `key`: what her phone called it. `answers` null: there was nothing to be answered.
 */
export const LessonResult = model
  .define('lesson_result', {
    id: model.id({ prefix: 'les' }).primaryKey(),
    member_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    course: model.text(),
    lesson: model.text(),
    version: model.number(),
    answers: model.json().nullable(),
    right_count: model.number().nullable(),
    question_count: model.number().nullable(),
    is_passed: model.boolean(),
    /** By her phone's clock, but never later than it came in. */
    done_at: model.dateTime(),
  })
  .indexes([{ on: ['member_id', 'key'], unique: true }, { on: ['member_id', 'course'] }])
