import type { AstroGlobal } from 'astro'
import type { BasketItem, Quote } from '#contracts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../lib/http/form.ts'
import { paths } from '../../lib/paths.ts'
import { getQuote } from '../../lib/store.ts'
import { capToStock } from './cart.ts'
import { applyForm } from './cart-form.ts'
import { readCart, writeCart } from './cart.server.ts'

export type CartView = {
  items: BasketItem[]
  isUnreadable: boolean
  /** null: the store did not answer. */
  quote: Quote | null
  error: string | null
  added: string | null
  /** How many there are of what was added, when they are fewer than was asked for. */
  left: number | null
}

/** A change is answered by a redirect; what cannot be done, by the cart with a sentence and status 422. */
export async function cartPage(astro: AstroGlobal): Promise<CartView | Response> {
  const read = readCart(astro.cookies)
  const items = read ?? []
  let error: string | null = null
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const change = form ? applyForm(items, form) : { error: unreadableForm }
    if ('items' in change) {
      if (isAdding(form)) return added(astro, items, change.items, formText(form, 'variante'))
      writeCart(astro.cookies, change.items)
      return astro.redirect(await nextPage(form, change.items), 303)
    }
    error = change.error
    astro.response.status = 422
  }
  const quote = items.length ? await quoteOrNull(items) : null
  if (items.length && !quote) astro.response.status = 503
  const { searchParams } = astro.url
  const left = searchParams.get('quedan')
  return {
    items,
    isUnreadable: read === null,
    quote,
    error,
    added: searchParams.get('echado'),
    left: left && /^\d{1,2}$/.test(left) ? Number(left) : null,
  }
}

function isAdding(form: FormData | null): boolean {
  const action = formText(form, 'accion')
  return action === 'echar' || (!action && !form?.has('sacar'))
}

/** Never more than there is, and said so. Without the store it is taken as asked: the cart says it later. */
async function added(astro: AstroGlobal, before: BasketItem[], items: BasketItem[], variantId: string) {
  const quote = await quoteOrNull(items)
  const line = quote?.consignments.flatMap(({ lines }) => lines).find((one) => one.variantId === variantId)
  const capped = line ? capToStock(before, items, variantId, line.available) : { items, left: null }
  writeCart(astro.cookies, capped.items)
  const said = capped.left === null ? '' : `&quedan=${capped.left}`
  return astro.redirect(`${paths.cart}?echado=${variantId}${said}`, 303)
}

/** To the checkout only with a cart that can be paid: what stands in the way is marked in the cart. */
async function nextPage(form: FormData | null, items: BasketItem[]): Promise<string> {
  if (formText(form, 'accion') !== 'pagar' || items.length === 0) return paths.cart
  const quote = await quoteOrNull(items)
  const isSound =
    quote &&
    quote.unknown.length === 0 &&
    quote.consignments.every(({ lines }) => lines.every((line) => !line.problem))
  return isSound ? paths.checkout : paths.cart
}

const quoteOrNull = (items: BasketItem[]) =>
  getQuote({ items }).catch((error: unknown) => {
    if (error instanceof Unreachable || error instanceof Refused) return null
    throw error
  })
