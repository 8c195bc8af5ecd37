import { model } from '@medusajs/framework/utils'

/** Who bids together in one process of the State, as one desk keeps it. Corrected only before it was presented. */
export const SupplyUnion = model
  .define('supply_union', {
    id: model.id({ prefix: 'suni' }).primaryKey(),
    organization_id: model.text(),
    number: model.number(),
    name: model.text(),
    process: model.text(),
    /** The same without what people type in many ways. */
    process_key: model.text(),
    buyer: model.text(),
    what: model.text(),
    amount: model.number(),
    amount_unit: model.enum(['utm', 'clp']),
    closes_on: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'number'], unique: true }, { on: ['process_key'] }])

/** A step that it took, and when. Never changed. */
export const SupplyUnionStep = model
  .define('supply_union_step', {
    id: model.id({ prefix: 'sunis' }).primaryKey(),
    union_id: model.text(),
    kind: model.enum(['presented', 'awarded', 'not_awarded', 'ended']),
    on_day: model.text(),
    note: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['union_id', 'kind'], unique: true }])

/** Who represents all of them; the last said counts. Never changed. */
export const SupplyUnionVoice = model
  .define('supply_union_voice', {
    id: model.id({ prefix: 'suniv' }).primaryKey(),
    union_id: model.text(),
    union_member_id: model.text(),
    name: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['union_id'] }])

/** A paper of a member, or of the union itself; of a kind the last said counts. Never changed. */
export const SupplyUnionPaper = model
  .define('supply_union_paper', {
    id: model.id({ prefix: 'sunip' }).primaryKey(),
    union_id: model.text(),
    union_member_id: model.text().nullable(),
    kind: model.enum(['registry', 'existence', 'tax', 'no_impediment', 'private_agreement', 'public_deed']),
    number: model.text(),
    issued_on: model.text(),
    valid_until: model.text().nullable(),
    by: model.text(),
  })
  .indexes([{ on: ['union_id'] }])
