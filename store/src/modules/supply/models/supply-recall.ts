import { model } from '@medusajs/framework/utils'

/** Lots that are to come back: why, and what who has one is to do. Prepared; whether it was sent is another row. */
export const SupplyRecall = model
  .define('supply_recall', {
    id: model.id({ prefix: 'rcl' }).primaryKey(),
    organization_id: model.text(),
    why: model.text(),
    to_do: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['organization_id'] }])

/** `state_number`: by which state it was held then. Another one since: it was prepared of what is no longer so. */
export const SupplyRecallLot = model
  .define('supply_recall_lot', {
    id: model.id({ prefix: 'rcll' }).primaryKey(),
    recall_id: model.text(),
    lot_id: model.text(),
    state_number: model.number(),
  })
  .indexes([{ on: ['recall_id', 'lot_id'], unique: true }, { on: ['lot_id'] }])

/** That it was sent: once, whoever pressed. */
export const SupplyRecallSending = model
  .define('supply_recall_sending', {
    id: model.id({ prefix: 'rcls' }).primaryKey(),
    recall_id: model.text(),
    by: model.text(),
  })
  .indexes([{ on: ['recall_id'], unique: true }])

/** To which orders, and how many of which lot each had then. */
export const SupplyRecallLetter = model
  .define('supply_recall_letter', {
    id: model.id({ prefix: 'rclt' }).primaryKey(),
    recall_id: model.text(),
    order_id: model.text(),
    lots: model.json(),
  })
  .indexes([{ on: ['recall_id', 'order_id'], unique: true }])
