import { model } from '@medusajs/framework/utils'

/**
 * What one group sold in a month that is closed, and where the money went: sums of entries that change no more, so that no
 * report adds them up again. `association_id`: of its statement of that month. See `ledger/read/rows.ts` for the sums.
 */
export const MonthFigures = model
  .define('month_figures', {
    id: model.id({ prefix: 'mfig' }).primaryKey(),
    month: model.text(),
    group_id: model.text(),
    association_id: model.text().nullable(),
    sold: model.number(),
    carried: model.number(),
    refunded: model.number(),
    kept: model.number(),
    to_groups: model.number(),
    to_associations: model.number(),
    to_federation: model.number(),
    to_fund: model.number(),
    vat: model.number(),
    delivery: model.number(),
    fee: model.number(),
    hand_overs: model.number(),
    promised: model.number(),
    on_time: model.number(),
  })
  .indexes([{ on: ['month', 'group_id'], unique: true }])
