import { createHmac, timingSafeEqual } from 'node:crypto'
import type { BasketItem } from '#contracts'
import { MAX_LINES, MAX_QUANTITY } from '../../../../store/src/contracts/purchase/basket-limits.ts'
import { readUnits } from '../../../../store/src/kernel/text/number-text.ts'

/**
 * The cart is a cookie: `variant*quantity` joined by ".", then "~" and an HMAC-SHA256 of it. Nothing else is
 * in it: prices and names come from the store whenever it is shown.
 */
const maxLength = 3800
const item = /^([A-Za-z0-9_-]{3,64})\*([1-9]\d?)$/

const sign = (text: string, secret: string) =>
  createHmac('sha256', secret).update(`carro.${text}`).digest('base64url')

export function encodeCart(items: BasketItem[], secret: string): string {
  const text = items.map(({ variantId, quantity }) => `${variantId}*${quantity}`).join('.')
  return `${text}~${sign(text, secret)}`
}

/** null when the cookie is not one we wrote. */
export function decodeCart(cookie: string | undefined, secret: string): BasketItem[] | null {
  if (!cookie) return []
  if (cookie.length > maxLength) return null
  const [text, signature, ...more] = cookie.split('~')
  if (!text || !signature || more.length) return null
  const expected = Buffer.from(sign(text, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const items = text.split('.').map((part) => item.exec(part))
  if (items.some((match) => !match) || items.length > MAX_LINES) return null
  return items.map((match) => ({ variantId: match?.[1] ?? '', quantity: Number(match?.[2]) }))
}

export const isVariantId = (text: string) => item.test(`${text}*1`)

/** Name of a line's field in the form of the cart. */
export const quantityField = (variantId: string) => `cantidad.${variantId}`

export type Amount = { quantity: number } | { error: string }

/** A quantity as a person writes it, 0 to 99. */
export function readQuantity(text: string): Amount {
  if (text.trim() === '') return { error: 'Falta decir cuántas.' }
  const read = readUnits(text)
  if ('problem' in read) return { error: read.problem }
  if (read.value > MAX_QUANTITY)
    return {
      error: `Son muchas: de una vez se pueden pedir hasta ${MAX_QUANTITY} de cada cosa. Para más, pide una cotización.`,
    }
  return { quantity: read.value }
}

export type Change = { items: BasketItem[] } | { error: string }

/** Puts `quantity` more of it into the cart. */
export function addToCart(items: BasketItem[], variantId: string, quantity: number): Change {
  const present = items.find((one) => one.variantId === variantId)
  const total = (present?.quantity ?? 0) + quantity
  if (total > MAX_QUANTITY)
    return {
      error: `Ya tienes ${present?.quantity ?? 0} en el carro, y caben hasta ${MAX_QUANTITY} de cada cosa.`,
    }
  if (!present && items.length >= MAX_LINES)
    return { error: 'Tu carro está lleno. Paga lo que llevas y arma otro.' }
  return setInCart(items, variantId, total)
}

/** Leaves exactly `quantity` of it; 0 takes it out. */
export function setInCart(items: BasketItem[], variantId: string, quantity: number): Change {
  if (quantity === 0) return { items: items.filter((one) => one.variantId !== variantId) }
  const isPresent = items.some((one) => one.variantId === variantId)
  return {
    items: isPresent
      ? items.map((one) => (one.variantId === variantId ? { variantId, quantity } : one))
      : [...items, { variantId, quantity }],
  }
}

/** What is left of the cart when this was bought. */
export const takeOut = (items: BasketItem[], bought: BasketItem[]): BasketItem[] =>
  items.flatMap(({ variantId, quantity }) => {
    const left = bought
      .filter((one) => one.variantId === variantId)
      .reduce((rest, one) => rest - one.quantity, quantity)
    return left > 0 ? [{ variantId, quantity: left }] : []
  })

/**
 * No more of it than there is. `left`: how many there are when they are fewer than was asked for. Of what ran out,
 * what was in the cart before stays: the cart itself says it.
 */
export function capToStock(
  before: BasketItem[],
  items: BasketItem[],
  variantId: string,
  available: number,
): { items: BasketItem[]; left: number | null } {
  const wanted = items.find((one) => one.variantId === variantId)?.quantity ?? 0
  if (wanted <= available) return { items, left: null }
  if (available <= 0) return { items: before, left: 0 }
  return {
    items: items.map((one) => (one.variantId === variantId ? { variantId, quantity: available } : one)),
    left: available,
  }
}

export const countItems = (items: BasketItem[]) => items.reduce((sum, { quantity }) => sum + quantity, 0)
