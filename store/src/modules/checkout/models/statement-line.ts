import { model } from '@medusajs/framework/utils'

/** A line of the bank's statement that confirmed a transfer: it never confirms another. Who paid it stays in the bank's file. */
export const UsedStatementLine = model
  .define('statement_line', {
    id: model.id({ prefix: 'sline' }).primaryKey(),
    /** SHA-256 of what the line says (`keyOf`). */
    hash: model.text().unique(),
    attempt_id: model.text(),
    day: model.text(),
    amount_clp: model.number(),
    used_by: model.text(),
  })
  .indexes([{ on: ['attempt_id'] }])
