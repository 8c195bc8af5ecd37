import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Stands where a name or an address was: the row stays, for its money and its goods. */
const GONE = 'Datos borrados'
const goneMail = (id: string) => `borrado+${id.toLowerCase()}@mingaco.invalid`

type Attempt = { id: string; orderId: string | null; email: string; phone: string }

/** Attempts whose buyer is still known. */
export const knownBuyers = (trx: Knex.Transaction) =>
  trx('attempt')
    .whereRaw("coalesce(buyer->>'erased', '') = ''")
    .whereNull('deleted_at')
    .select<Attempt[]>(
      'id',
      'order_id as orderId',
      trx.raw("coalesce(buyer->>'email', '') as email"),
      trx.raw("coalesce(buyer->>'phone', '') as phone"),
    )

/** Takes the person out of her attempts, their orders, addresses and the guest behind them. Amounts and goods stay. */
export async function forgetBuyers(trx: Knex.Transaction, attempts: Attempt[]): Promise<number> {
  for (const { id, orderId, email } of attempts) {
    const buyer = { name: GONE, email: goneMail(id), phone: '', note: null, address: null, erased: true }
    await trx('attempt')
      .where('id', id)
      .update({ buyer: JSON.stringify(buyer), updated_at: trx.fn.now() })
    if (orderId) await forgetOrder(trx, orderId, email)
  }
  return attempts.length
}

/** Takes out who was given something, and where she lives; who bought it stays. */
export async function forgetRecipients(
  trx: Knex.Transaction,
  received: { id: string; orderId: string | null }[],
): Promise<number> {
  const gone = { gift: { name: GONE, phone: '', card: null }, address: null }
  for (const { id, orderId } of received) {
    await trx('attempt')
      .where('id', id)
      .update({
        buyer: trx.raw('buyer || cast(? as jsonb)', [JSON.stringify(gone)]),
        updated_at: trx.fn.now(),
      })
    const order = trx('order').where('id', orderId)
    const where = { company: null, address_1: GONE, address_2: null }
    await trx('order_address')
      .whereIn('id', order.clone().select('shipping_address_id'))
      .update({ ...where, first_name: GONE, last_name: '', phone: null })
    // Written with the parcel's street: it is hers, not the buyer's.
    await trx('order_address').whereIn('id', order.clone().select('billing_address_id')).update(where)
  }
  return received.length
}

type OrderRow = { customerId: string | null; addresses: string[] }

async function forgetOrder(trx: Knex.Transaction, orderId: string, email: string): Promise<void> {
  const order = await trx('order')
    .where('id', orderId)
    .first<OrderRow | undefined>(
      'customer_id as customerId',
      trx.raw('array_remove(array[shipping_address_id, billing_address_id], null) as addresses'),
    )
  if (!order) return
  await trx('order')
    .where('id', orderId)
    .update({ email: goneMail(orderId), metadata: trx.raw("metadata - 'note'") })
  await trx('order_address')
    .whereIn('id', order.addresses)
    .update({
      first_name: GONE,
      last_name: '',
      phone: null,
      company: null,
      address_1: GONE,
      address_2: null,
      metadata: trx.raw("metadata - 'rut'"),
    })
  const others = await trx('order')
    .where({ customer_id: order.customerId, email })
    .first<object | undefined>('id')
  if (order.customerId && !others)
    await trx('customer')
      .where('id', order.customerId)
      .update({
        email: goneMail(order.customerId),
        first_name: GONE,
        last_name: '',
        phone: null,
        company_name: null,
      })
}

/** To whom messages went; the row stays, so that none goes out twice. */
export async function forgetMessages(
  trx: Knex.Transaction,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<number> {
  return which(trx('notification').whereNot('to', GONE)).update({ to: GONE, data: null })
}
