import { model } from '@medusajs/framework/utils'
import { CIRCLE_ROLES } from '../rules/leadership/circle'

/** A member of a circle, from when until when. */
export const MentoringPerson = model
  .define('mentoring_person', {
    id: model.id({ prefix: 'mper' }).primaryKey(),
    circle_id: model.text(),
    member_id: model.text(),
    role: model.enum([...CIRCLE_ROLES]),
    since: model.dateTime(),
    until: model.dateTime().nullable(),
    by: model.text(),
  })
  .indexes([
    { on: ['circle_id', 'member_id'], unique: true, where: 'until is null and deleted_at is null' },
    { on: ['member_id'] },
  ])
