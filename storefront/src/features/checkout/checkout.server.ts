import { randomUUID } from 'node:crypto'
import type { AstroCookies, AstroGlobal } from 'astro'
import type { BasketItem, CheckoutAnswer, Quote, ShopInfo } from '#contracts'
import { env } from '../../lib/env.ts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { formText, readForm } from '../../lib/http/form.ts'
import { paths } from '../../lib/paths.ts'
import { getQuote, getShop } from '../../lib/store.ts'
import { decodeCart } from '../cart/cart.ts'
import { readCart } from '../cart/cart.server.ts'
import { readInput, type Errors, type Input } from './form.ts'
import { blankInvoice, invoiceTyped } from './invoice.ts'
import { afterPayment, type Message } from './messages.ts'
import { findPurchase, readPayments, rememberPayment } from './payment/payments.server.ts'
import { submit } from './submit.server.ts'

export type Sheet = {
  kind: 'sheet'
  shop: ShopInfo
  items: BasketItem[]
  quote: Quote
  input: Input
  errors: Errors
  message: Message | null
}
export type Empty = { kind: 'empty'; isLost: boolean; isUnreadable: boolean }
/** On her way to a gateway's page. */
export type ToGateway = Extract<CheckoutAnswer['pay'], { kind: 'redirect' }> & { totalClp: number }

const yearSeconds = 31_536_000

const blank = (comuna: string): Input => ({
  comuna,
  deliveries: {},
  nombre: '',
  correo: '',
  telefono: '',
  ...blankInvoice,
  calle: '',
  depto: '',
  nota: '',
  regaloPara: '',
  regaloTelefono: '',
  regaloTarjeta: '',
  pago: '',
  clave: randomUUID(),
  otraVez: false,
  seenTotalClp: null,
})

/**
 * After a payment that did not pass, what she had typed comes back from the order itself: one that this browser made, or
 * a link could fill the sheet with somebody else's address.
 */
async function prefilled(cookies: AstroCookies, input: Input, token: string | null): Promise<Input> {
  if (!token || !readPayments(cookies).some(({ orderToken }) => orderToken === token)) return input
  const purchase = await findPurchase(token)
  if (purchase?.status !== 'cancelled') return input
  const { buyer, address, note, gift, invoice } = purchase
  return {
    ...input,
    nombre: buyer.name,
    correo: buyer.email,
    telefono: buyer.phone,
    calle: address?.street ?? '',
    depto: address?.detail ?? '',
    nota: note ?? '',
    ...invoiceTyped(invoice),
    regaloPara: gift?.name ?? '',
    regaloTelefono: gift?.phone ?? '',
    regaloTarjeta: gift?.card ?? '',
  }
}

export async function checkoutPage(astro: AstroGlobal): Promise<Sheet | Empty | ToGateway | Response> {
  const { cookies, request, url, locals } = astro
  const form = request.method === 'POST' ? await readForm(request) : null
  // The sheet carries what it was drawn for: sent twice it asks for the same, whatever the cart holds by then.
  const carried = form && decodeCart(formText(form, 'llevas'), env.cookieSecret)
  const items = carried?.length ? carried : readCart(cookies)
  if (!items?.length) return { kind: 'empty', isLost: false, isUnreadable: items === null }
  try {
    const shop = await getShop(locals.visit)
    const known = cookies.get('comuna')?.value ?? ''
    const input = form
      ? readInput(form)
      : await prefilled(cookies, blank(/^\d{5}$/.test(known) ? known : ''), url.searchParams.get('pedido'))
    if (!input.clave) input.clave = randomUUID()
    const isKnown = shop.communes.some((commune) => commune.code === input.comuna)
    if (!isKnown) input.comuna = ''
    else if (input.comuna !== known)
      cookies.set('comuna', input.comuna, {
        path: '/',
        sameSite: 'lax',
        httpOnly: true,
        secure: env.isHttps,
        maxAge: yearSeconds,
      })
    const quote = await getQuote({
      items,
      communeCode: input.comuna || undefined,
      deliveries: input.deliveries,
    })
    const sheet: Sheet = {
      kind: 'sheet',
      shop,
      items,
      quote,
      input,
      errors: {},
      message: afterPayment(url.searchParams.get('pago')),
    }
    if (form?.get('accion') !== 'pagar') return sheet
    const outcome = await submit(astro, sheet)
    if ('answer' in outcome) return onward(astro, sheet, outcome.answer)
    astro.response.status = outcome.status
    return outcome.sheet
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof Refused)) throw error
    astro.response.status = 503
    return { kind: 'empty', isLost: true, isUnreadable: false }
  }
}

function onward(
  { cookies, redirect }: AstroGlobal,
  { items, input }: Sheet,
  { orderToken, pay, totalClp }: CheckoutAnswer,
): ToGateway | Response {
  rememberPayment(cookies, { orderToken, items, sheet: input.clave, isBought: pay.kind === 'instructions' })
  if (pay.kind === 'redirect') return { ...pay, totalClp }
  return redirect(paths.purchase(orderToken), 303)
}
