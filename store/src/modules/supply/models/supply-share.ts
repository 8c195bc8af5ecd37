import { model } from '@medusajs/framework/utils'

/** What a group got in a round, also nothing, and why; and who stands for all that it then holds of the call-off. */
export const SupplyShare = model
  .define('supply_share', {
    id: model.id({ prefix: 'share' }).primaryKey(),
    allocation_id: model.text(),
    organization_id: model.text(),
    units: model.number(),
    steps: model.json(),
    reserve_organization_id: model.text().nullable(),
    reserve_units: model.number().nullable(),
  })
  .indexes([{ on: ['allocation_id', 'organization_id'], unique: true }, { on: ['organization_id'] }])
