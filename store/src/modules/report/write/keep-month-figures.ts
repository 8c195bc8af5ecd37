import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { closedMonths } from '../../settlement/read/rows'
import { monthEnd } from '../../settlement/rules/month'
import { ADD_UP_GOODS_SQL, ADD_UP_SQL, type FigureColumn, type GoodsColumn } from '../read/report-sql'

/** Where the sums of a closed month are kept, and what adds them up. */
type Kept<Column extends string> = {
  table: string
  prefix: string
  sql: string
  /** What names a row, as its unique index does. */
  unique: Column[]
}
const FIGURES: Kept<FigureColumn> = {
  table: 'month_figures',
  prefix: 'mfig',
  sql: ADD_UP_SQL,
  unique: ['month', 'group_id'],
}
const GOODS: Kept<GoodsColumn> = {
  table: 'month_goods',
  prefix: 'mgoo',
  sql: ADD_UP_GOODS_SQL,
  unique: ['month', 'product', 'association_id'],
}

/** Adds up the closed months that were not yet: those of before, and those of a history that was loaded. Answers which. */
export async function keepMonthFigures(trx: Knex.Transaction): Promise<string[]> {
  const kept = [...(await keepMonths(trx, FIGURES)), ...(await keepMonths(trx, GOODS))]
  return [...new Set(kept)]
}

async function keepMonths<Column extends string>(
  trx: Knex.Transaction,
  into: Kept<Column>,
): Promise<string[]> {
  const { rows: open } = await trx.raw<{ rows: { month: string }[] }>(
    `select p.month from ${closedMonths} p where not exists (select 1 from ${into.table} f where f.month = p.month)
      order by p.month`,
  )
  const kept: string[] = []
  for (const { month } of open) if (await keepMonth(trx, month, into)) kept.push(month)
  return kept
}

/** Answers whether anything was sold in it. */
async function keepMonth<Column extends string>(
  trx: Knex.Transaction,
  month: string,
  { table, prefix, sql, unique }: Kept<Column>,
): Promise<boolean> {
  const values = { from: month, to: month, before: monthEnd(month), below: null }
  const { rows } = await trx.raw<{ rows: Record<Column, string | number | null>[] }>(sql, values)
  if (rows.length === 0) return false
  await trx(table)
    .insert(rows.map((row) => ({ id: newId(prefix), ...row })))
    .onConflict(trx.raw(`(${unique.join(', ')}) where deleted_at is null`))
    .ignore()
  return true
}
