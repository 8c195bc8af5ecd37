import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { FORGOTTEN, forgottenMail } from '../../../kernel/forgotten'
import { forgetBuyerOfOrder, forgetRecipientOfOrder } from '../../../medusa/orders/forget-order'

type KnownBuyer = { id: string; orderId: string | null; email: string }

/** Attempts whose buyer is still known. */
const knownBuyers = (trx: Knex.Transaction) =>
  trx('attempt')
    .whereRaw("coalesce(buyer->>'erased', '') = ''")
    .whereNull('deleted_at')
    .select<KnownBuyer[]>('id', 'order_id as orderId', trx.raw("coalesce(buyer->>'email', '') as email"))

/** So many of those who did not pay, and whose purchase ended before then. */
export const unpaidBuyers = (trx: Knex.Transaction, before: Date, most: number): Promise<KnownBuyer[]> =>
  knownBuyers(trx).where('state', 'cancelled').where('updated_at', '<', before).limit(most)

/** So many of those who paid before then. */
export const paidBuyers = (trx: Knex.Transaction, before: Date, most: number): Promise<KnownBuyer[]> =>
  knownBuyers(trx).where('state', 'paid').where('paid_at', '<', before).limit(most)

/** Takes the person out of her attempts, their orders, addresses and the guest behind them. Amounts and goods stay. */
export async function forgetBuyers(trx: Knex.Transaction, attempts: KnownBuyer[]): Promise<number> {
  for (const { id, orderId, email } of attempts) {
    const buyer = {
      name: FORGOTTEN,
      email: forgottenMail(id),
      phone: '',
      note: null,
      address: null,
      erased: true,
    }
    await trx('attempt')
      .where('id', id)
      .update({ buyer: JSON.stringify(buyer), updated_at: trx.fn.now() })
    if (orderId) await forgetBuyerOfOrder(trx, orderId, email)
  }
  return attempts.length
}

/** Takes out who was given something, and where she lives; who bought it stays. */
export async function forgetRecipients(
  trx: Knex.Transaction,
  received: { id: string; orderId: string | null }[],
): Promise<number> {
  const gone = { gift: { name: FORGOTTEN, phone: '', card: null }, address: null }
  for (const { id, orderId } of received) {
    await trx('attempt')
      .where('id', id)
      .update({
        buyer: trx.raw('buyer || cast(? as jsonb)', [JSON.stringify(gone)]),
        updated_at: trx.fn.now(),
      })
    if (orderId) await forgetRecipientOfOrder(trx, orderId)
  }
  return received.length
}
