import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { BasketItem } from '#contracts'

/**
 * The orders that this browser went to pay: a signed cookie, because a link from a gateway can be opened by anybody. What
 * each was for and which sheet asked for it are kept as short marks.
 */
export type Payment = {
  orderToken: string
  cart: string
  sheet: string
  /** What was bought is out of the cart. */
  isSettled: boolean
}

const most = 6
const entry = /^([A-Za-z0-9_-]{32})\.([A-Za-z0-9_-]{8})\.([A-Za-z0-9_-]{8})\.([01])$/

const sign = (text: string, secret: string) =>
  createHmac('sha256', secret).update(`pagos.${text}`).digest('base64url')

const mark = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)

export const sheetMark = mark
export const cartMark = (items: BasketItem[]) =>
  mark(
    items
      .map(({ variantId, quantity }) => `${variantId}*${quantity}`)
      .sort()
      .join('.'),
  )

export function encodePayments(payments: Payment[], secret: string): string {
  const text = payments
    .map(({ orderToken, cart, sheet, isSettled }) => [orderToken, cart, sheet, Number(isSettled)].join('.'))
    .join('!')
  return `${text}~${sign(text, secret)}`
}

/** Nothing when the cookie is not one that we wrote. */
export function decodePayments(cookie: string | undefined, secret: string): Payment[] {
  const [text, signature, ...more] = cookie?.split('~') ?? []
  if (!text || !signature || more.length) return []
  const expected = Buffer.from(sign(text, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return []
  return text.split('!').flatMap((part) => {
    const [, orderToken = '', cart = '', sheet = '', isSettled] = entry.exec(part) ?? []
    return orderToken ? [{ orderToken, cart, sheet, isSettled: isSettled === '1' }] : []
  })
}

/** The newest first; an order stands once. */
export function remembering(payments: Payment[], payment: Payment): Payment[] {
  const others = payments.filter(({ orderToken }) => orderToken !== payment.orderToken)
  return [payment, ...others].slice(0, most)
}

/** Payments of the same things that another sheet asked for. */
export const ofTheSameCart = (payments: Payment[], items: BasketItem[], sheet: string): Payment[] =>
  payments.filter((one) => one.cart === cartMark(items) && one.sheet !== sheetMark(sheet))
