/** What the shop's signed cookie does for a buyer: which orders her browser went to pay. */
export function newBrowser() {
  const orderOf = new Map<string, string>()
  return {
    remember({ orderToken, pay }: { orderToken?: string; pay?: { kind: string; token?: string } }) {
      if (orderToken && pay?.token) orderOf.set(pay.token, orderToken)
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
