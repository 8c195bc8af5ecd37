import { newId } from '../../kernel/new-id'
import { raw, type Rows } from '../write-rows'

type Payment = {
  sessionId: string
  orderId: string
  provider: string
  amountClp: number
  data: Record<string, unknown>
}

/** What Medusa's cart leaves when its provider answers «pending»: a collection that waits, its session, its order. */
export function paymentRows({ sessionId, orderId, provider, amountClp, data }: Payment): Rows {
  const collectionId = newId('pay_col')
  const money = { currency_code: 'clp', amount: amountClp, raw_amount: raw(amountClp) }
  return {
    payment_collection: [
      {
        id: collectionId,
        ...money,
        status: 'awaiting',
        authorized_amount: 0,
        raw_authorized_amount: raw(0),
        captured_amount: 0,
        raw_captured_amount: raw(0),
        refunded_amount: 0,
        raw_refunded_amount: raw(0),
      },
    ],
    payment_session: [
      {
        id: sessionId,
        payment_collection_id: collectionId,
        ...money,
        status: 'pending_authorization',
        provider_id: provider,
        data: { ...data, session_id: sessionId },
        context: {},
      },
    ],
    order_payment_collection: [
      { id: newId('ordpay'), order_id: orderId, payment_collection_id: collectionId },
    ],
  }
}
