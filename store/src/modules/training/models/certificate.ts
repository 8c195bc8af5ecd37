import { model } from '@medusajs/framework/utils'

/**
 * That a member finished a course: all that it says is its own, so that it stays what it was when she changes her name or
 * leaves, or when the course is written again. Renewed by another one; taken back with a reason, and never otherwise changed.
 */
export const Certificate = model
  .define('certificate', {
    id: model.id({ prefix: 'cert' }).primaryKey(),
    code: model.text().unique(),
    member_id: model.text(),
    holder: model.text(),
    course: model.text(),
    version: model.number(),
    title: model.text(),
    hours: model.float(),
    opens: model.array(),
    issuer: model.text(),
    /** `YYYY-MM-DD` in Chile; `valid_until` the last day, null: for ever. */
    issued_on: model.text(),
    valid_until: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoked_by: model.text().nullable(),
    revoked_reason: model.text().nullable(),
  })
  .indexes([{ on: ['member_id', 'course'] }])
