import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { prepared } from '../../../prepared'

const ZERO = `'{"value": "0", "precision": 20}'`

/** The rows that Medusa's cart leaves when its provider answers «pending»: a collection that waits, its session, its order. */
const SQL = `with money as (select cast(:amount as numeric) as amount,
    jsonb_build_object('value', cast(:amount as text), 'precision', 20) as raw),
collection as (
  insert into payment_collection (id, currency_code, status, amount, raw_amount, authorized_amount, raw_authorized_amount,
      captured_amount, raw_captured_amount, refunded_amount, raw_refunded_amount)
    select :collection, 'clp', 'awaiting', amount, raw, 0, ${ZERO}, 0, ${ZERO}, 0, ${ZERO} from money returning id),
session as (
  insert into payment_session (id, payment_collection_id, currency_code, status, amount, raw_amount, provider_id, data, context)
    select :session, id, 'clp', 'pending_authorization', amount, raw, :provider, cast(:data as jsonb), '{}'
      from collection, money)
insert into order_payment_collection (id, order_id, payment_collection_id) select :link, :order, id from collection`

type Payment = { orderId: string; provider: string; amountClp: number; data: Record<string, unknown> }

/** @returns the id of the session */
export async function writePayment(trx: Knex.Transaction, payment: Payment): Promise<string> {
  const session = generateEntityId('', 'payses')
  await prepared(trx, SQL, {
    session,
    collection: generateEntityId('', 'pay_col'),
    link: generateEntityId('', 'ordpay'),
    order: payment.orderId,
    provider: payment.provider,
    amount: String(payment.amountClp),
    data: JSON.stringify({ ...payment.data, session_id: session }),
  })
  return session
}
