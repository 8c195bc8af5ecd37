import { model } from '@medusajs/framework/utils'

/** A meeting of a circle: its day, `YYYY-MM-DD`, and what was talked about. A mistake is taken back and noted anew. */
export const MentoringMeeting = model
  .define('mentoring_meeting', {
    id: model.id({ prefix: 'mmee' }).primaryKey(),
    circle_id: model.text(),
    key: model.text(),
    body_hash: model.text(),
    met_on: model.text(),
    talked: model.text(),
    by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ['circle_id', 'key'], unique: true }])
