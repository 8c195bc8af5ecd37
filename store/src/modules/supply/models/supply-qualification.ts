import { model } from '@medusajs/framework/utils'

/**
 * What peers found of a group's trial batch: the newest one says how the group stands. Renewed, withdrawn or mended, it is
 * another row. Days are `YYYY-MM-DD` in Chile; `until` is the last one.
 */
export const SupplyQualification = model
  .define('supply_qualification', {
    id: model.id({ prefix: 'qual' }).primaryKey(),
    standard_id: model.text(),
    organization_id: model.text(),
    version: model.number(),
    outcome: model.enum(['qualified', 'to_mend', 'withdrawn']),
    trial_batch: model.text(),
    tried_on: model.text(),
    tried_by: model.text(),
    to_mend: model.text(),
    monthly_units: model.number(),
    until: model.text().nullable(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'standard_id'] }])
