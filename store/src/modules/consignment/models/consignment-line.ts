import { model } from '@medusajs/framework/utils'
import { Consignment } from './consignment'

export const ConsignmentLine = model
  .define('consignment_line', {
    id: model.id({ prefix: 'cline' }).primaryKey(),
    consignment: model.belongsTo(() => Consignment, { mappedBy: 'lines' }),
    line_item_id: model.text(),
    variant_id: model.text(),
    title: model.text(),
    variant_title: model.text().nullable(),
    product_handle: model.text(),
    photo: model.json().nullable(),
    /** Frozen with the sale: a visit or a workshop, whose day is agreed. */
    is_experience: model.boolean().default(false),
    quantity: model.number(),
    quantity_confirmed: model.number().nullable(),
    shortage_reason: model.text().nullable(),
    /** Given back after it was handed over. */
    quantity_refunded: model.number().default(0),
    lot: model.text().nullable(),
    unit_price_clp: model.number(),
    amount_clp: model.number(),
  })
  .indexes([{ on: ['line_item_id'], unique: true }])
