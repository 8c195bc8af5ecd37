import { randomUUID } from 'node:crypto'
import type { CheckoutRequest, ProductDoc } from '../../../store/src/contracts/index.ts'
import { comeBack, firstVariant, orderFor, place, pressAtWebpay, quote } from '../../clients/store.ts'
import type { Answer } from '../../clients/call.ts'
import { ask, placeByCore, type Vanilla } from '../../clients/medusa-own.ts'
import { webpayToken } from '../../clients/browser-session.ts'
import { timed } from './load.ts'

export type Times = Record<string, number[]>

/** One way to buy the same basket: the first half ends with an order, the second with a captured payment. */
export type Way = {
  name: string
  place: (times: Times) => Promise<string>
  /** What the buyer does at the gateway's own page: nobody's time. */
  approve: (placed: string) => Promise<Record<string, string>>
  pay: (approved: Record<string, string>, times: Times) => Promise<void>
}

const kept = (times: Times, name: string) => (times[name] ??= [])

/**
 * As the shop does: a quote after each of the two things put in the cart, one to open the checkout, one with the
 * commune, one as the buyer presses "pay"; then the order, Webpay (the simulator), and the return.
 */
export async function ourWay(docs: ProductDoc[]): Promise<Way> {
  const request: CheckoutRequest = await orderFor(docs)
  const { items, communeCode, deliveries } = request
  const quotes = [
    { items: items.slice(0, 1) },
    { items },
    { items },
    { items, communeCode },
    { items, communeCode, deliveries },
  ]
  return {
    name: 'ours',
    async place(times) {
      return timed(kept(times, 'placing'), async () => {
        for (const body of quotes) good(await timed(kept(times, 'quote'), () => quote(body)), 200)
        return webpayToken(good(await timed(kept(times, 'checkout'), () => place(someone(request))), 201))
      })
    },
    approve: (token) => pressAtWebpay(token, 'approve'),
    async pay(params, times) {
      const { state } = good(await timed(kept(times, 'paying'), () => comeBack(params)), 200)
      if (state !== 'paid') throw new Error(`the payment is ${state}`)
    },
  }
}

/**
 * Medusa's own calls, with its own system provider, which authorises at once and asks no gateway (ours would keep the
 * cart waiting for a token): the treasurer's capture in the admin then gives the captured payment. Cheaper for Medusa
 * than a real gateway.
 */
export async function vanillaWay(vanilla: Vanilla, docs: ProductDoc[], optionIds: string[]): Promise<Way> {
  const { url, staff, regionId } = vanilla
  const providers = ['pp_webpay_webpay', 'pp_transfer_transfer', 'pp_system_default']
  await ask('POST', `${url}/admin/regions/${regionId}`, staff, { payment_providers: providers })
  const items = docs.map((doc) => ({ variantId: firstVariant(doc).id, quantity: 1 }))
  return {
    name: 'vanilla',
    place: (times) =>
      timed(kept(times, 'placing'), () =>
        placeByCore(
          vanilla,
          { items, optionIds, email: `${randomUUID()}@correo.example` },
          'pp_system_default',
        ),
      ),
    async approve(orderId) {
      type Seen = { order: { payment_collections: { payments: { id: string }[] }[] } }
      const { order } = await ask<Seen>(
        'GET',
        `${url}/admin/orders/${orderId}?fields=payment_collections.payments.id`,
        staff,
      )
      const payment = order.payment_collections[0]?.payments[0]
      if (!payment) throw new Error(`order ${orderId} has no payment`)
      return { payment: payment.id }
    },
    async pay({ payment }, times) {
      const capture = () => ask('POST', `${url}/admin/payments/${payment}/capture`, staff, {})
      await timed(kept(times, 'paying'), capture)
    },
  }
}

/** Each buyer is another person, as in Medusa's own calls. */
function someone(request: CheckoutRequest): CheckoutRequest {
  return { ...request, buyer: { ...request.buyer, email: `${randomUUID()}@correo.example` } }
}

function good<T>({ status, body }: Answer<T>, wanted: number): T {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${JSON.stringify(body)}`)
  return body
}
