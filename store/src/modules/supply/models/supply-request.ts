import { model } from '@medusajs/framework/utils'

/**
 * What an institution asked to be quoted, as it was typed at `/compras` (`visitor`) or noted at the desk. `key`: one sending
 * of the form. `wanted`: `{ standardId, month, units }` of each line.
 */
export const SupplyRequest = model
  .define('supply_request', {
    id: model.id({ prefix: 'sreq' }).primaryKey(),
    organization_id: model.text(),
    rut: model.text(),
    name: model.text(),
    activity: model.text(),
    address: model.text(),
    commune: model.text(),
    contact_name: model.text(),
    contact_email: model.text(),
    contact_phone: model.text(),
    wanted: model.json(),
    note: model.text(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }])
