import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { FORGOTTEN, forgottenMail } from '../../kernel/forgotten'

const NO_PLACE = { company: null, address_1: FORGOTTEN, address_2: null }
const NOBODY = { first_name: FORGOTTEN, last_name: '', phone: null }

type OrderRow = { customerId: string | null; addresses: string[] }

/** Takes who bought it out of an order, its addresses and the guest behind it. Amounts and goods stay. */
export async function forgetBuyerOfOrder(
  trx: Knex.Transaction,
  orderId: string,
  email: string,
): Promise<void> {
  const order = await trx('order')
    .where('id', orderId)
    .first<OrderRow | undefined>(
      'customer_id as customerId',
      trx.raw('array_remove(array[shipping_address_id, billing_address_id], null) as addresses'),
    )
  if (!order) return
  await trx('order')
    .where('id', orderId)
    .update({ email: forgottenMail(orderId), metadata: trx.raw("metadata - 'note'") })
  await trx('order_address')
    .whereIn('id', order.addresses)
    .update({ ...NOBODY, ...NO_PLACE, metadata: trx.raw("metadata - 'rut'") })
  const others = await trx('order')
    .where({ customer_id: order.customerId, email })
    .first<object | undefined>('id')
  if (order.customerId && !others) await forgetGuest(trx, order.customerId)
}

const forgetGuest = (trx: Knex.Transaction, id: string) =>
  trx('customer')
    .where({ id })
    .update({ ...NOBODY, email: forgottenMail(id), company_name: null })

/** Takes out who was given something, and where she lives; who bought it stays. */
export async function forgetRecipientOfOrder(trx: Knex.Transaction, orderId: string): Promise<void> {
  const order = trx('order').where('id', orderId)
  await trx('order_address')
    .whereIn('id', order.clone().select('shipping_address_id'))
    .update({ ...NOBODY, ...NO_PLACE })
  // Written with the consignment's street: it is hers, not the buyer's.
  await trx('order_address').whereIn('id', order.clone().select('billing_address_id')).update(NO_PLACE)
}
