import type { CheckoutAnswer } from '../../store/src/contracts/index.ts'

/** What the shop's signed cookie does for a buyer: which orders her browser went to pay. */
export function newBrowser() {
  const orderOf = new Map<string, string>()
  return {
    remember({ orderToken, pay }: Partial<CheckoutAnswer>) {
      if (orderToken && pay?.kind === 'redirect') orderOf.set(pay.fields.token_ws ?? pay.url, orderToken)
    },
    /** The way back of that payment belongs to the same browser. */
    pressed(token: string, params: unknown) {
      const order = orderOf.get(token)
      if (order) orderOf.set(JSON.stringify(params), order)
    },
    ordersOf(params: unknown): string[] {
      const order = orderOf.get(JSON.stringify(params))
      return order ? [order] : []
    },
  }
}

/** As the shop tells it to the store. */
export const bringing = (orders: string[]): Record<string, string> =>
  orders.length > 0 ? { 'x-mingaco-orders': orders.join(',') } : {}

/** By which Webpay knows the payment of an order that was placed. */
export function webpayToken({ pay }: Pick<CheckoutAnswer, 'pay'>): string {
  const token = pay.kind === 'redirect' ? pay.fields.token_ws : undefined
  if (!token) throw new Error(`not on the way to Webpay: ${pay.kind}`)
  return token
}
