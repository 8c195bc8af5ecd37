import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'

/** From now on less than that is carried forward. What is proposed already stays. */
export async function setMinimum(trx: Knex.Transaction, amountClp: number, by: string): Promise<string> {
  const id = newId('pmin')
  await trx('payment_minimum').insert({ id, amount_clp: amountClp, set_by: by })
  return id
}
