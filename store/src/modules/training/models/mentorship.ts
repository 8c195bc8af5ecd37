import { model } from '@medusajs/framework/utils'

/**
 * One member accompanies another. A desk proposes it; it is from the day on which both had agreed, and over when either
 * of them or the desk ends it. Members by id.
 */
export const Mentorship = model
  .define('mentorship', {
    id: model.id({ prefix: 'ment' }).primaryKey(),
    organization_id: model.text(),
    mentor_id: model.text(),
    mentee_id: model.text(),
    by: model.text(),
    mentor_agreed_at: model.dateTime().nullable(),
    mentee_agreed_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([
    { on: ['mentor_id', 'mentee_id'], unique: true, where: 'ended_at is null and deleted_at is null' },
    { on: ['organization_id'] },
    { on: ['mentee_id'] },
  ])
