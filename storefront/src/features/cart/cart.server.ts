import type { AstroCookies, AstroCookieSetOptions } from 'astro'
import type { BasketItem } from '#contracts'
import { env } from '../../lib/env.ts'
import { countItems, decodeCart, encodeCart } from './cart.ts'

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
