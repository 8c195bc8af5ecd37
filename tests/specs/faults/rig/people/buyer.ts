import { createHash } from 'node:crypto'
import type { CheckoutRequest } from '../../../../../store/src/contracts/index.ts'
import { Buyer } from '../../../../clients/buyer.ts'
import { type Answer, send } from '../../../../clients/call.ts'
import { signedVisitor } from '../../../../clients/visitor.ts'

const numberOf = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0)
/** A buyer of her own for each order: her address and phone follow from its key and her e-mail. */
const addressOf = (key: string) => `10.${[16, 8, 0].map((bits) => (numberOf(key) >> bits) & 255).join('.')}`
const phoneOf = (email: string) => `9${String(numberOf(email) % 100_000_000).padStart(8, '0')}`

/** Nothing came back: the store died or was cut while it was asked. */
export const NO_ANSWER = 0

/** A connection that broke has the status 0. */
async function sendOrNothing<T>(...asked: Parameters<typeof send>): Promise<Answer<T>> {
  try {
    return await send<T>(...asked)
  } catch (error) {
    const [method, address] = asked
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new Error(`${method} ${address} was never answered`, { cause: error })
    return { status: NO_ANSWER, body: {} as Answer<T>['body'], setCookie: '' }
  }
}

/** Buyers of a store that may die or be cut off while they ask. */
export class BuyerAtRisk extends Buyer {
  constructor(
    storeUrl: string,
    simulatorUrl: string,
    /** With which the shop signs the address of who asks. */
    private readonly secret: string,
  ) {
    super(
      (method, path, body, headers) =>
        sendOrNothing(method, path.startsWith('http') ? path : storeUrl + path, body, headers),
      () => simulatorUrl,
    )
  }

  override place(request: CheckoutRequest, key: string) {
    return super.place(request, key, signedVisitor(this.secret, addressOf(key)))
  }

  /** A whole, valid order of that e-mail's owner. */
  requestOf(
    email: string,
    items: CheckoutRequest['items'],
    payment: CheckoutRequest['payment'] = 'webpay',
  ): Promise<CheckoutRequest> {
    return this.requestFor(items, { buyer: { name: 'Camila Prueba', email, phone: phoneOf(email) }, payment })
  }
}
