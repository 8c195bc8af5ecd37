import { model } from '@medusajs/framework/utils'
import { Period } from './period'

/**
 * What one account earned and was paid in a period: the sums of the ledger entries that carry its id, and what was
 * left before and after. Never changed and never computed again. The fund's is of the federation. `number` counts all
 * statements without a gap; `hash` is of what it says (rules/statement-hash).
 */
export const Statement = model
  .define('statement', {
    id: model.id({ prefix: 'stmt' }).primaryKey(),
    period: model.belongsTo(() => Period, { mappedBy: 'statements' }),
    number: model.number().unique(),
    account: model.enum(['group', 'association', 'federation', 'fund']),
    organization_id: model.text(),
    /** The name that it had that day. */
    organization_name: model.text(),
    /** Of the body above in the same period, to whose sums this one belongs. */
    parent_id: model.text().nullable(),
    opening_clp: model.number(),
    earned_clp: model.number(),
    paid_clp: model.number(),
    closing_clp: model.number(),
    entry_count: model.number(),
    hash: model.text(),
  })
  .indexes([
    { on: ['organization_id', 'account', 'period_id'], unique: true },
    { on: ['period_id'] },
    { on: ['parent_id'] },
  ])
