import { model } from '@medusajs/framework/utils'

/**
 * That a member was at a session: once, however it was noted. `key`: what the phone called the list it sent. A mistake is
 * taken back with a reason, and noted anew by another list.
 */
export const TrainingAttendance = model
  .define('training_attendance', {
    id: model.id({ prefix: 'tatt' }).primaryKey(),
    session_id: model.text(),
    member_id: model.text(),
    /** Called out in the room, by the code of the minute, or from the paper afterwards. */
    how: model.enum(['list', 'code', 'paper']),
    key: model.text(),
    /** She had not signed up. */
    is_walk_in: model.boolean(),
    by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
    withdrawn_reason: model.text().nullable(),
  })
  .indexes([
    { on: ['session_id', 'member_id', 'key'], unique: true },
    { on: ['session_id', 'member_id'], unique: true, where: 'withdrawn_at is null' },
    { on: ['member_id'] },
  ])
