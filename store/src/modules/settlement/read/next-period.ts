import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Periods } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { firstUnstamped, unstampedClp } from '../../ledger/read/unstamped'
import { monthEnd, monthOf, nextMonth } from '../rules/month'

/** The month that is to be closed next: after the last one that was, or that of the first entry. Null: nothing happened yet. */
export async function nextToClose(knex: Knex): Promise<string | null> {
  const last = await knex('settlement_period').max<{ month: string | null }[]>('month as month').first()
  if (last?.month) return nextMonth(last.month)
  const first = await firstUnstamped(knex)
  return first && monthOf(first)
}

/** The same with how its books stand now. */
export async function readNextPeriod(
  knex: Knex,
): Promise<Omit<NonNullable<Periods['next']>, 'isHere'> | null> {
  const month = await nextToClose(knex)
  if (!month) return null
  const end = monthEnd(month)
  const [now, earnedClp] = await Promise.all([databaseNow(knex), unstampedClp(knex, end)])
  return { month, earnedClp, isOver: now >= end }
}
