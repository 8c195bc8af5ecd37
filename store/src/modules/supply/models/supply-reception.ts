import { model } from '@medusajs/framework/utils'

/** What a group brought of a lot for a call-off, and how it was found. `organization_id`: the group. */
export const SupplyReception = model
  .define('supply_reception', {
    id: model.id({ prefix: 'recp' }).primaryKey(),
    call_off_id: model.text(),
    organization_id: model.text(),
    lot_id: model.text(),
    received_on: model.text(),
    accepted_units: model.number(),
    downgraded_units: model.number(),
    rejected_units: model.number(),
    why: model.text(),
    is_more: model.boolean(),
    /** Of the standard, what it did not meet. */
    point: model.text().nullable(),
    place_id: model.text().nullable(),
    /** The upload of a photo, which may come later than this. */
    photo_upload: model.text().nullable(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['call_off_id', 'key'], unique: true }, { on: ['organization_id'] }])
