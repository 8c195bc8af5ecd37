import { model } from '@medusajs/framework/utils'

/** A recall told to who signed an agreement: which of its call-offs received which lots, as it was then. */
export const SupplyRecallNotice = model
  .define('supply_recall_notice', {
    id: model.id({ prefix: 'rcln' }).primaryKey(),
    recall_id: model.text(),
    agreement_id: model.text(),
    deliveries: model.json(),
  })
  .indexes([{ on: ['recall_id', 'agreement_id'], unique: true }, { on: ['agreement_id'] }])

/** Who has the agreement's address said that it was read. Once. */
export const SupplyRecallReceipt = model
  .define('supply_recall_receipt', {
    id: model.id({ prefix: 'rclc' }).primaryKey(),
    recall_id: model.text(),
    agreement_id: model.text(),
    name: model.text(),
  })
  .indexes([{ on: ['recall_id', 'agreement_id'], unique: true }])
