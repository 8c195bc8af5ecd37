import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { MONEY_PLACES } from '../read/money-places'

export type BalanceRead = { account: string; day: string; amountClp: number; by: string }

/** Keeps what somebody read, beside what was read before. @returns the place's name. @throws Problem 400 invalid_data */
export async function countBalance(trx: Knex.Transaction, given: BalanceRead) {
  const { account, day, amountClp, by } = given
  const place = MONEY_PLACES.find((one) => one.account === account)
  const wrong: Record<string, string> = {}
  if (!place) wrong.account = 'Elige de qué cuenta es.'
  if (day > chileDay(await databaseNow(trx))) wrong.day = 'Ese día todavía no llega.'
  if (!place || wrong.day) throw invalid('Hay algo que corregir antes de seguir.', wrong)
  const id = newId('bal')
  await trx('counted_balance').insert({ id, account, day, amount_clp: amountClp, counted_by: by })
  return { id, name: place.name }
}
