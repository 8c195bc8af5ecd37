import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'

/** Of an order that nobody paid: their groups never heard of them, so nothing is told. */
export async function cancelUnpaid(trx: Knex.Transaction, orderId: string, by: string): Promise<void> {
  const cancelled = await trx<{ id: string }>('consignment')
    .where({ order_id: orderId, state: 'pending' })
    .update({ state: 'cancelled', updated_at: new Date() } as never)
    .returning('id')
  if (cancelled.length > 0)
    await trx('consignment_step').insert(
      cancelled.map(({ id }) => ({
        id: generateEntityId('', 'cstep'),
        consignment_id: id,
        state: 'cancelled',
        actor: by,
      })),
    )
}
