import { model } from '@medusajs/framework/utils'
import { Statement } from './statement'

/** A month that was closed, once, for the whole federation; never changed. `month`: `YYYY-MM`, in Chile. */
export const Period = model.define(
  { name: 'Period', tableName: 'settlement_period' },
  {
    id: model.id({ prefix: 'period' }).primaryKey(),
    month: model.text().unique(),
    ends_at: model.dateTime(),
    closed_at: model.dateTime(),
    closed_by: model.text(),
    reconciliation_id: model.text(),
    statements: model.hasMany(() => Statement, { mappedBy: 'period' }),
  },
)
