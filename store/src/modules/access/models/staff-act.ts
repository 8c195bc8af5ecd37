import { model } from '@medusajs/framework/utils'

/**
 * What somebody of the panel changed: written before it runs, with the status of its answer after. `what`: the name of
 * the address in rules/panel-access. `subject`: the id that the address names, else of what was made.
 */
export const StaffAct = model
  .define('staff_act', {
    id: model.id({ prefix: 'sact' }).primaryKey(),
    user_id: model.text(),
    what: model.text(),
    subject: model.text().nullable(),
    at: model.dateTime(),
    status: model.number().nullable(),
  })
  .indexes([{ on: ['user_id'] }, { on: ['subject'] }])
