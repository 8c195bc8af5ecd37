import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { closedMonths } from '../../settlement/read/rows'
import { monthEnd } from '../../settlement/rules/month'
import { ADD_UP_SQL, type FigureColumn } from '../read/report-sql'

type Row = Record<FigureColumn, string | number | null>

/** Adds up the closed months that were not yet: those of before, and those of a history that was loaded. Answers which. */
export async function keepMonthFigures(trx: Knex.Transaction): Promise<string[]> {
  const { rows: open } = await trx.raw<{ rows: { month: string }[] }>(
    `select p.month from ${closedMonths} p where not exists (select 1 from month_figures f where f.month = p.month)
      order by p.month`,
  )
  const kept: string[] = []
  for (const { month } of open) if (await keepMonth(trx, month)) kept.push(month)
  return kept
}

/** Answers whether anything was sold in it. */
async function keepMonth(trx: Knex.Transaction, month: string): Promise<boolean> {
  const values = { from: month, to: month, before: monthEnd(month), below: null }
  const { rows } = await trx.raw<{ rows: Row[] }>(ADD_UP_SQL, values)
  if (rows.length === 0) return false
  await trx('month_figures')
    .insert(rows.map((row) => ({ id: newId('mfig'), ...row })))
    .onConflict(trx.raw('(month, group_id) where deleted_at is null'))
    .ignore()
  return true
}
