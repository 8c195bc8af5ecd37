import { model } from '@medusajs/framework/utils'
import { Deposit } from './deposit'

/**
 * What of a sale a deposit brings: its capture, or money that went back and was taken from it. Without a posting: the fee
 * of a sale that was deposited before became another. `turn`: how often its posting was in a deposit that was taken back.
 */
export const DepositLine = model
  .define('deposit_line', {
    id: model.id({ prefix: 'dline' }).primaryKey(),
    deposit: model.belongsTo(() => Deposit, { mappedBy: 'lines' }),
    order_id: model.text(),
    posting_id: model.text().nullable(),
    turn: model.number(),
    amount_clp: model.number(),
    expected_fee_clp: model.number(),
  })
  .indexes([{ on: ['posting_id', 'turn'], unique: true }, { on: ['deposit_id'] }, { on: ['order_id'] }])
