import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'

type Freed = { inventory_item_id: string; location_id: string; quantity: string }

/**
 * An unpaid order undone inside the caller's transaction: its stock, its payment collection, its consignments and the
 * order itself, as Medusa's `cancelOrderWorkflow` leaves them. That one is made of many transactions: cut in the middle it
 * leaves a change of the order that it refuses to pass again, and never answers when the database goes away under it.
 */
export async function undoOrder(trx: Knex.Transaction, orderId: string): Promise<void> {
  const canceled = await trx.raw<{ rowCount: number }>(
    `update "order" set status = 'canceled', canceled_at = now(), updated_at = now()
      where id = ? and status <> 'canceled'`,
    [orderId],
  )
  if (canceled.rowCount === 0) return
  await freeStock(trx, orderId)
  await trx.raw(
    `update payment_collection set status = 'canceled', updated_at = now() where id in
      (select payment_collection_id from order_payment_collection where order_id = ? and deleted_at is null)`,
    [orderId],
  )
  await cancelConsignments(trx, orderId)
}

/** What was reserved goes back, place by place in the order in which placing takes it, so that the two never wait in a circle. */
async function freeStock(trx: Knex.Transaction, orderId: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: Freed[] }>(
    `with freed as (
        update reservation_item set deleted_at = now(), updated_at = now()
        where deleted_at is null and line_item_id in (select item_id from order_item where order_id = ?)
        returning inventory_item_id, location_id, quantity)
      select inventory_item_id, location_id, sum(quantity) as quantity from freed group by 1, 2
      order by inventory_item_id collate "C", location_id collate "C"`,
    [orderId],
  )
  for (const { inventory_item_id, location_id, quantity } of rows)
    await trx.raw(
      `update inventory_level set reserved_quantity = reserved_quantity - :quantity,
          raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity - :quantity)::text, 'precision', 20),
          updated_at = now()
        where inventory_item_id = :inventory_item_id and location_id = :location_id and deleted_at is null`,
      { quantity: Number(quantity), inventory_item_id, location_id },
    )
}

async function cancelConsignments(trx: Knex.Transaction, orderId: string): Promise<void> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `update consignment set state = 'cancelled', updated_at = now()
      where order_id = ? and state = 'pending' and deleted_at is null returning id`,
    [orderId],
  )
  if (rows.length === 0) return
  await trx('consignment_step').insert(
    rows.map(({ id }) => ({
      id: generateEntityId('', 'cstep'),
      consignment_id: id,
      state: 'cancelled',
      actor: 'checkout',
      at: new Date(),
    })),
  )
}
