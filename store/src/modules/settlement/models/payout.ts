import { model } from '@medusajs/framework/utils'
import { PAYOUT_STATES } from '../rules/payout-state'
import { PaymentRun } from './payment-run'

/**
 * One payment to one body, of what its statements left it. It is posted to the ledger when the money left (`paid`), once:
 * the posting's key is the payout's id. A body has one payout under way at most (an index). `purpose` and `minutes`: of
 * the fund, what was decided and by which assembly. `is_advance`: a group is paid before it is owed, of which the same two
 * say for what, and when that was allowed.
 */
export const Payout = model
  .define('payout', {
    id: model.id({ prefix: 'pay' }).primaryKey(),
    run: model.belongsTo(() => PaymentRun, { mappedBy: 'payouts' }),
    account: model.enum(['group', 'association', 'federation', 'fund']),
    organization_id: model.text(),
    amount_clp: model.number(),
    means: model.enum(['bank', 'cash']),
    bank_account_id: model.text().nullable(),
    state: model.enum([...PAYOUT_STATES]),
    is_advance: model.boolean().default(false),
    /** Of an advance of what was received of a group: which reception. It comes out of the fund. */
    reception_id: model.text().nullable(),
    purpose: model.text().nullable(),
    minutes: model.text().nullable(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    paid_by: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    /** The bank's number of the transfer, or that of the signed receipt. */
    reference: model.text().nullable(),
    /** Nobody had answered for days, and was asked again. */
    reminded_at: model.dateTime().nullable(),
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    note: model.text().nullable(),
    ended_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['run_id'] },
    { on: ['organization_id', 'account'] },
    { name: 'IDX_payout_advance', on: ['organization_id'], where: 'is_advance' },
    {
      name: 'IDX_payout_reception',
      on: ['reception_id'],
      unique: true,
      where: "reception_id is not null and state not in ('cancelled', 'returned')",
    },
    {
      name: 'IDX_payout_under_way',
      on: ['organization_id', 'account'],
      unique: true,
      where: "state in ('proposed', 'approved') and account <> 'fund'",
    },
  ])
