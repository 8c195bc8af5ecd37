import { model } from '@medusajs/framework/utils'

/**
 * A meeting in which a course is given, held by an association or by the federation. `revision` grows when it is moved,
 * so that each move is told once. Called off with a reason, and then never changed.
 */
export const TrainingSession = model
  .define('training_session', {
    id: model.id({ prefix: 'tses' }).primaryKey(),
    organization_id: model.text(),
    course: model.text(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    place: model.text(),
    places: model.number(),
    /** A member. */
    trainer_id: model.text(),
    /** What there is for children, and how one gets there; empty: nothing. */
    childcare: model.text(),
    transport: model.text(),
    revision: model.number(),
    reminded_at: model.dateTime().nullable(),
    by: model.text(),
    cancelled_at: model.dateTime().nullable(),
    cancelled_by: model.text().nullable(),
    cancelled_reason: model.text().nullable(),
  })
  .indexes([{ on: ['organization_id', 'starts_at'] }])
