import { model } from '@medusajs/framework/utils'

/** A place where groups leave consignments (collection) or where buyers fetch them (pickup, fair). */
export const Point = model.define('point', {
  id: model.id({ prefix: 'point' }).primaryKey(),
  handle: model.text().unique(),
  kind: model.enum(['collection', 'pickup', 'fair']),
  organization_handle: model.text(),
  name: model.text(),
  address: model.text(),
  commune_code: model.text(),
  hours: model.text(),
  instructions: model.text(),
  /** ISO dates of a fair. */
  dates: model.array(),
})
