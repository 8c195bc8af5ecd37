import { model } from '@medusajs/framework/utils'

/**
 * An office held by a member in an organization, from a date to a date. Office `helper`: a helper of the association acts
 * for a group that `given_by` said so; ended early by `ended_by`. Other offices, and what each opens: rules/offices.ts.
 */
export const Mandate = model
  .define('mandate', {
    id: model.id({ prefix: 'mand' }).primaryKey(),
    organization_id: model.text(),
    member_id: model.text(),
    office: model.text(),
    since: model.dateTime(),
    until: model.dateTime().nullable(),
    given_by: model.text().nullable(),
    /** The minutes that elected her, or the founding; null for a helper, whose group says so by itself. */
    act: model.text().nullable(),
    /** Who of the desk or the panel saw it too; null: nobody had to. */
    confirmed_by: model.text().nullable(),
    /** Nobody in force could give offices there, so others did. */
    is_rescue: model.boolean().default(false),
    /** Days before its end of which its holder was warned last. */
    warned_days: model.number().nullable(),
    /** A coordinator lets the groups see her number since then; null: she does not. */
    shows_phone_since: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ['organization_id'] }, { on: ['member_id'] }])
