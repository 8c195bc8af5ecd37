import { model } from '@medusajs/framework/utils'
import { POSTING_EVENTS } from '../rules/ledger-words'
import { Entry } from './entry'

/** One thing that happened to money, told once: its entries add up to zero, and `key` makes a repetition nothing. */
export const Posting = model
  .define('ledger_posting', {
    id: model.id({ prefix: 'post' }).primaryKey(),
    key: model.text().unique(),
    event: model.enum([...POSTING_EVENTS]),
    /** Null: it is of no order, as a payment to a group. */
    order_id: model.text().nullable(),
    refund_id: model.text().nullable(),
    entries: model.hasMany(() => Entry, { mappedBy: 'posting' }),
  })
  .indexes([{ on: ['order_id'] }])
