import { model } from '@medusajs/framework/utils'
import { ENROLMENT_STATES } from '../rules/waiting-list'

/** How a member stands on the list of a session. `since`: her turn, anew each time that she comes back. `by`: who put her there. */
export const TrainingEnrolment = model
  .define('training_enrolment', {
    id: model.id({ prefix: 'tenr' }).primaryKey(),
    session_id: model.text(),
    member_id: model.text(),
    state: model.enum([...ENROLMENT_STATES]),
    since: model.dateTime(),
    needs_childcare: model.boolean(),
    needs_transport: model.boolean(),
    by: model.text(),
  })
  .indexes([{ on: ['session_id', 'member_id'], unique: true }, { on: ['member_id'] }])
