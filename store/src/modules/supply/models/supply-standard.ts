import { model } from '@medusajs/framework/utils'

/** A collective product that groups can make alike: what it is called, and who votes on it. `handle` never changes. */
export const SupplyStandard = model.define('supply_standard', {
  id: model.id({ prefix: 'std' }).primaryKey(),
  organization_id: model.text(),
  handle: model.text().unique(),
  name: model.text(),
  /** What is counted, of many: «frascos». */
  unit: model.text(),
  by: model.text(),
})
