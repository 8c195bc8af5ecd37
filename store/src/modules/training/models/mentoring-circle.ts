import { model } from '@medusajs/framework/utils'

/** Members of an association who accompany each other for a while. Ended once, and then kept as it was. */
export const MentoringCircle = model
  .define('mentoring_circle', {
    id: model.id({ prefix: 'mcir' }).primaryKey(),
    organization_id: model.text(),
    name: model.text(),
    /** What they meet for. */
    about: model.text(),
    by: model.text(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([
    { on: ['organization_id', 'name'], unique: true, where: 'ended_at is null and deleted_at is null' },
  ])
