import { model } from '@medusajs/framework/utils'

/** An entity in a union: an organization of the federation, or somebody of outside. Never changed. */
export const SupplyUnionMember = model
  .define('supply_union_member', {
    id: model.id({ prefix: 'sunim' }).primaryKey(),
    union_id: model.text(),
    organization_id: model.text().nullable(),
    name: model.text(),
    rut: model.text(),
    legal_form: model.text(),
    size: model.enum(['micro', 'small', 'medium']),
    signer: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['union_id'] }, { on: ['rut'] }, { on: ['organization_id'] }])

/**
 * Who is in it no more. Taken out in preparation: nothing is said of the rest. Replaced in a contract: by whom, with whose
 * leave and when so much of it was done. Never changed.
 */
export const SupplyUnionLeaving = model
  .define('supply_union_leaving', {
    id: model.id({ prefix: 'sunil' }).primaryKey(),
    union_member_id: model.text(),
    replaced_by_id: model.text().nullable(),
    executed_percent: model.number().nullable(),
    leave_said: model.text(),
    leave_on: model.text().nullable(),
    by: model.text(),
  })
  .indexes([
    { on: ['union_member_id'], unique: true },
    { on: ['replaced_by_id'], unique: true },
  ])
