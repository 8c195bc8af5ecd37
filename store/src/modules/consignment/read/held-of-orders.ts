import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** What a person may take with her of how her orders travelled. */
export const heldOfOrders = (trx: Knex.Transaction, orderIds: string[]) =>
  trx('consignment')
    .whereIn('order_id', orderIds)
    .select<object[]>(
      'order_id',
      'state',
      'delivery_label',
      'delivery_detail',
      'carrier',
      'tracking_code',
      'created_at',
    )
