import type { AstroCookies, AstroCookieSetOptions } from 'astro'
import type { BasketItem } from '#contracts'
import { env } from '../../lib/env.ts'
import { formText } from '../../lib/form.ts'
import {
  addToCart,
  countItems,
  decodeCart,
  encodeCart,
  isVariantId,
  readQuantity,
  setInCart,
  type Change,
} from './cart.ts'

const name = 'carro'
/** Holds only how many there are, for the header of pages that come out of the cache. */
const countName = 'carro_n'

const options = (): AstroCookieSetOptions => ({
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  secure: env.isHttps,
  maxAge: 60 * 60 * 24 * 60,
  encode: (value) => value,
})

/** null: there is a cart and it cannot be read. */
export const readCart = (cookies: AstroCookies): BasketItem[] | null =>
  decodeCart(cookies.get(name, { decode: (value) => value })?.value, env.cookieSecret)

export function writeCart(cookies: AstroCookies, items: BasketItem[]) {
  if (items.length === 0) return clearCart(cookies)
  cookies.set(name, encodeCart(items, env.cookieSecret), options())
  cookies.set(countName, String(countItems(items)), { ...options(), httpOnly: false })
}

export function clearCart(cookies: AstroCookies) {
  cookies.delete(name, { path: '/' })
  cookies.delete(countName, { path: '/' })
}

/** What a form of the shop asks of the cart: echar (add), poner (set), sacar (take out). */
export function applyForm(items: BasketItem[], form: FormData): Change {
  const text = (key: string) => formText(form, key)
  const variantId = text('variante')
  if (!isVariantId(variantId))
    return { error: 'No reconocemos ese producto. Vuelve a su página y échalo de nuevo.' }
  const action = text('accion') || 'echar'
  if (action === 'sacar') return setInCart(items, variantId, 0)
  const amount = readQuantity(text('cantidad') || (action === 'echar' ? '1' : ''))
  if ('error' in amount) return amount
  if (action === 'poner') return setInCart(items, variantId, amount.quantity)
  if (action !== 'echar') return { error: 'No entendimos qué hacer con el carro. Inténtalo de nuevo.' }
  if (amount.quantity === 0) return { error: 'Para echar algo al carro tiene que ser al menos 1.' }
  return addToCart(items, variantId, amount.quantity)
}
