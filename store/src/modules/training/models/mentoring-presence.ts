import { model } from '@medusajs/framework/utils'

/** Who came to a meeting of a circle. */
export const MentoringPresence = model
  .define('mentoring_presence', {
    id: model.id({ prefix: 'mpre' }).primaryKey(),
    meeting_id: model.text(),
    member_id: model.text(),
  })
  .indexes([{ on: ['meeting_id', 'member_id'], unique: true }, { on: ['member_id'] }])
