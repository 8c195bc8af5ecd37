import { createHash } from 'node:crypto'
import type {
  CheckoutAnswer,
  CheckoutRequest,
  PaymentReturnAnswer,
  Purchase,
  Quote,
  ShopInfo,
} from '../../../../../store/src/contracts/index.ts'
import { bringing, newBrowser } from '../../../../clients/browser-session.ts'
import { signedVisitor } from '../../../../clients/visitor.ts'

export type Answer<T> = { status: number; body: T & { code?: string; message?: string } }

const numberOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0)
/** A buyer of her own for each order: her address and phone follow from its key and her e-mail. */
const addressOf = (key: string) => `10.${[16, 8, 0].map((bits) => (numberOf(key) >> bits) & 255).join('.')}`
const phoneOf = (email: string) => `9${String(numberOf(email) % 100_000_000).padStart(8, '0')}`

/** Longer than any wait that the store allows itself: a wait of this length never ends. */
const PATIENCE_MS = 300_000

/** Nothing came back: the store died or was cut while it was asked. */
export const NO_ANSWER = 0

/** Speaks to one store as the shop does for its buyers. A connection that broke has the status 0. */
export class Buyer {
  #publishableKey = ''
  readonly #browser = newBrowser()

  constructor(
    readonly storeUrl: string,
    private readonly simulatorUrl: string,
    /** With which the shop signs the address of who asks. */
    private readonly secret: string,
  ) {}

  async call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    try {
      const response = await fetch(path.startsWith('http') ? path : this.storeUrl + path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const read = (text.startsWith('{') ? JSON.parse(text) : { text }) as Answer<T>['body']
      return { status: response.status, body: read }
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError')
        throw new Error(`${method} ${path} was never answered`, { cause: error })
      return { status: NO_ANSWER, body: {} as Answer<T>['body'] }
    }
  }

  async place(request: CheckoutRequest, key: string) {
    if (!this.#publishableKey)
      this.#publishableKey = (await this.call<ShopInfo>('GET', '/shop')).body.publishableKey
    const headers = {
      'idempotency-key': key,
      'x-publishable-api-key': this.#publishableKey,
      ...signedVisitor(this.secret, addressOf(key)),
    }
    const answer = await this.call<CheckoutAnswer>('POST', '/store/checkouts', request, headers)
    this.#browser.remember(answer.body)
    return answer
  }

  comeBack(params: unknown) {
    const orders = bringing(this.#browser.ordersOf(params))
    return this.call<PaymentReturnAnswer>('POST', '/payments/webpay/return', params, orders)
  }

  /** Presses a button of Webpay's form; answers with what the browser comes back. */
  async press(token: string, outcome: string, more: object = {}): Promise<Record<string, string>> {
    const path = `${this.simulatorUrl}/_control/transactions/${token}/decide`
    const { body } = await this.call<{ params: Record<string, string> }>('POST', path, { outcome, ...more })
    this.#browser.pressed(token, body.params)
    return body.params
  }

  async purchase(orderToken: string) {
    return (await this.call<Purchase>('GET', `/purchases/${orderToken}`)).body
  }

  /** A whole, valid request for these variants. */
  async requestFor(
    items: CheckoutRequest['items'],
    email: string,
    payment: CheckoutRequest['payment'] = 'webpay',
  ): Promise<CheckoutRequest> {
    const communeCode = '08101'
    const { body } = await this.call<Quote>('POST', '/checkout-quotes', { items, communeCode })
    return {
      items,
      buyer: { name: 'Camila Prueba', email, phone: phoneOf(email) },
      communeCode,
      address: { street: 'Aníbal Pinto 480' },
      deliveries: Object.fromEntries(
        body.parcels.map(({ group, chosen, choices }) => [group.handle, chosen ?? choices[0]?.id ?? '']),
      ),
      payment,
      totalClp: body.totalClp,
    }
  }
}
