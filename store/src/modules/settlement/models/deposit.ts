import { model } from '@medusajs/framework/utils'
import { DepositLine } from './deposit-line'

/**
 * What a gateway paid into the bank on a day, as its paper says it. Never changed: a wrong one is taken back by a row
 * of its own (`takes_back_id`) with the same amounts below zero. `hash` is of gateway, day, amount and invoice.
 */
export const Deposit = model
  .define('deposit', {
    id: model.id({ prefix: 'depo' }).primaryKey(),
    hash: model.text().unique().nullable(),
    /** A method of `gateways/terms.ts`. */
    method: model.text(),
    /** `YYYY-MM-DD`, of the bank. */
    day: model.text(),
    amount_clp: model.number(),
    fee_clp: model.number(),
    fee_vat_clp: model.number(),
    invoice: model.text(),
    /** What its sales, less their refunds, come to: the three amounts above, unless `rest_note` says why not. */
    lines_clp: model.number(),
    /** What of the fees frozen on sales belongs to it. */
    expected_fee_clp: model.number(),
    rest_note: model.text().nullable(),
    takes_back_id: model.text().unique().nullable(),
    note: model.text().nullable(),
    recorded_by: model.text(),
    lines: model.hasMany(() => DepositLine, { mappedBy: 'deposit' }),
  })
  .indexes([{ on: ['day'] }])
