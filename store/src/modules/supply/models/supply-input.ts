import { model } from '@medusajs/framework/utils'

/**
 * What groups of an organization buy together, of what a unit of their standards takes, for the months they promised it.
 * `pack_clp`: as it is invoiced, with its VAT. Never changed, as all of these.
 */
export const SupplyInputPurchase = model
  .define('supply_input_purchase', {
    id: model.id({ prefix: 'ipur' }).primaryKey(),
    organization_id: model.text(),
    name: model.text(),
    measure: model.text(),
    supplier: model.text(),
    pack_units: model.number(),
    pack_clp: model.number(),
    from_month: model.text(),
    to_month: model.text(),
    answer_by: model.text(),
    deliver_on: model.text(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id', 'key'], unique: true }])

/** A group that is asked, and what it needs as it was reckoned then: of what it promised, and of all that it said for sure. */
export const SupplyInputAsk = model
  .define('supply_input_ask', {
    id: model.id({ prefix: 'iask' }).primaryKey(),
    purchase_id: model.text(),
    organization_id: model.text().index(),
    promised_units: model.number(),
    sure_units: model.number(),
    steps: model.json(),
  })
  .indexes([{ on: ['purchase_id', 'organization_id'], unique: true }])

/** How much a group takes, or none; of what it says twice the later moment on its phone counts. */
export const SupplyInputAnswer = model
  .define('supply_input_answer', {
    id: model.id({ prefix: 'ians' }).primaryKey(),
    ask_id: model.text(),
    units: model.number(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
    said_at: model.dateTime(),
  })
  .indexes([{ on: ['ask_id', 'key'], unique: true }])

/** The asking is over: so many packs were ordered, or nothing is bought. */
export const SupplyInputClosing = model.define('supply_input_closing', {
  id: model.id({ prefix: 'iclo' }).primaryKey(),
  purchase_id: model.text().unique(),
  kind: model.enum(['ordered', 'called_off']),
  units: model.number(),
  packs: model.number(),
  why: model.text(),
  by: model.text(),
})

/** What came, and the bill as it was paid; the last one says how it was. */
export const SupplyInputReception = model
  .define('supply_input_reception', {
    id: model.id({ prefix: 'irec' }).primaryKey(),
    purchase_id: model.text(),
    number: model.number(),
    good_units: model.number(),
    spoiled_units: model.number(),
    bill_clp: model.number(),
    bill: model.text(),
    received_on: model.text(),
    note: model.text(),
    key: model.text(),
    body_hash: model.text(),
    by: model.text(),
  })
  .indexes([
    { on: ['purchase_id', 'number'], unique: true },
    { on: ['purchase_id', 'key'], unique: true },
  ])

/** What a group got of it and what of the bill is its own. */
export const SupplyInputCost = model
  .define('supply_input_cost', {
    id: model.id({ prefix: 'icos' }).primaryKey(),
    purchase_id: model.text(),
    organization_id: model.text().index(),
    units: model.number(),
    cost_clp: model.number(),
    steps: model.json(),
    by: model.text(),
  })
  .indexes([{ on: ['purchase_id', 'organization_id'], unique: true }])
