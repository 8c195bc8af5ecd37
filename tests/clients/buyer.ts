import type {
  CheckoutAnswer,
  CheckoutRequest,
  PaymentReturnAnswer,
  Purchase,
  Quote,
  ShopInfo,
} from '../../store/src/contracts/index.ts'
import { bringing, newBrowser } from './browser-session.ts'
import type { Call, Problem } from './call.ts'

/** What the shop asks of one store for its buyers, and what their browser remembers. */
export class Buyer {
  #publishableKey = ''
  readonly #browser = newBrowser()

  readonly call: Call
  readonly #simulatorUrl: () => string

  constructor(call: Call, simulatorUrl: () => string) {
    this.call = call
    this.#simulatorUrl = simulatorUrl
  }

  /** @param from where it is asked, as `visitor` tells it */
  async place(request: unknown, key: string, from: Record<string, string>) {
    if (!this.#publishableKey)
      this.#publishableKey = (await this.call<ShopInfo>('GET', '/shop')).body.publishableKey
    const headers = { 'idempotency-key': key, 'x-publishable-api-key': this.#publishableKey, ...from }
    const answer = await this.call<CheckoutAnswer & Problem>('POST', '/store/checkouts', request, headers)
    this.#browser.remember(answer.body)
    return answer
  }

  /** @param orders what the browser that comes back remembers; unless said, it is the one that went to pay */
  comeBack(params: unknown, orders = this.#browser.ordersOf(params)) {
    return this.call<PaymentReturnAnswer>('POST', '/payments/webpay/return', params, bringing(orders))
  }

  /** Presses a button of the simulator's form and tells with what the browser would come back. */
  async press(token: string, outcome: string, plan: object = {}): Promise<Record<string, string>> {
    const address = `${this.#simulatorUrl()}/_control/transactions/${token}/decide`
    const { body } = await this.call<{ params: Record<string, string> }>('POST', address, {
      outcome,
      ...plan,
    })
    this.#browser.pressed(token, body.params)
    return body.params
  }

  quote(body: unknown) {
    return this.call<Quote & Problem>('POST', '/checkout-quotes', body)
  }

  async purchase(orderToken: string): Promise<Purchase> {
    return (await this.call<Purchase>('GET', `/purchases/${orderToken}`)).body
  }

  /** A whole, valid order for these, as the shop would send it. */
  async requestFor(
    items: CheckoutRequest['items'],
    change: Partial<CheckoutRequest> = {},
  ): Promise<CheckoutRequest> {
    const communeCode = change.communeCode ?? '08101'
    const { body } = await this.quote({ items, communeCode })
    return {
      items,
      buyer: { name: 'Camila Prueba', email: 'camila@correo.example', phone: '912345678' },
      communeCode,
      address: { street: 'Aníbal Pinto 480' },
      deliveries: Object.fromEntries(
        body.consignments.map(({ group, chosen, choices }) => [group.handle, chosen ?? choices[0]?.id ?? '']),
      ),
      payment: 'webpay',
      totalClp: body.totalClp,
      ...change,
    }
  }
}
