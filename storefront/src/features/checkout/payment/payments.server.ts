import type { AstroCookies, AstroCookieSetOptions } from 'astro'
import type { BasketItem, Purchase } from '#contracts'
import { env } from '../../../lib/env.ts'
import { NotFound, Unreachable } from '../../../lib/errors.ts'
import { getPurchase } from '../../../lib/store.ts'
import { takeOut } from '../../cart/cart.ts'
import { readCart, writeCart } from '../../cart/cart.server.ts'
import {
  cartMark,
  decodePayments,
  encodePayments,
  ofTheSameCart,
  remembering,
  sheetMark,
  type Payment,
} from './payments.ts'

const name = 'pagos'
const daySeconds = 86_400

const options = (): AstroCookieSetOptions => ({
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  secure: env.isHttps,
  maxAge: daySeconds,
  encode: (value) => value,
})

export const readPayments = (cookies: AstroCookies): Payment[] =>
  decodePayments(cookies.get(name, { decode: (value) => value })?.value, env.cookieSecret)

const keep = (cookies: AstroCookies, payment: Payment) =>
  cookies.set(name, encodePayments(remembering(readPayments(cookies), payment), env.cookieSecret), options())

/** An order was placed by this browser. What is bought without going anywhere is out of the cart at once. */
export function rememberPayment(
  cookies: AstroCookies,
  given: { orderToken: string; items: BasketItem[]; sheet: string; isBought: boolean },
) {
  const { orderToken, items, sheet, isBought } = given
  const before = readPayments(cookies).find((one) => one.orderToken === orderToken)
  if (isBought && !before?.isSettled) takeOutOfCart(cookies, items)
  const isSettled = isBought || (before?.isSettled ?? false)
  keep(cookies, { orderToken, cart: cartMark(items), sheet: sheetMark(sheet), isSettled })
}

/** Once an order of this browser is paid, what was bought leaves its cart: that, and nothing put there since. */
export function settleCart(cookies: AstroCookies, purchase: Purchase) {
  const payment = readPayments(cookies).find((one) => one.orderToken === purchase.token)
  if (!payment || payment.isSettled || !purchase.payment.paidAt) return
  const lines = purchase.consignments.flatMap((consignment) => consignment.lines)
  takeOutOfCart(cookies, lines)
  keep(cookies, { ...payment, isSettled: true })
}

function takeOutOfCart(cookies: AstroCookies, bought: BasketItem[]) {
  const items = readCart(cookies)
  if (items) writeCart(cookies, takeOut(items, bought))
}

/** Another order of this browser for the same things, which is paid or may still be. */
export async function sameInProgress(
  cookies: AstroCookies,
  items: BasketItem[],
  sheet: string,
): Promise<Purchase | null> {
  for (const { orderToken } of ofTheSameCart(readPayments(cookies), items, sheet)) {
    const purchase = await findPurchase(orderToken)
    if (purchase && purchase.status !== 'cancelled') return purchase
  }
  return null
}

export function findPurchase(token: string): Promise<Purchase | null> {
  return getPurchase(token).catch((error: unknown) => {
    if (error instanceof NotFound || error instanceof Unreachable) return null
    throw error
  })
}
