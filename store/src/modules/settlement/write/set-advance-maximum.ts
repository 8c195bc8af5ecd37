import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'

/** From now on no group is advanced more. What is proposed already stays. */
export async function setAdvanceMaximum(
  trx: Knex.Transaction,
  amountClp: number,
  by: string,
): Promise<string> {
  const id = newId('amax')
  await trx('advance_maximum').insert({ id, amount_clp: amountClp, set_by: by })
  return id
}
