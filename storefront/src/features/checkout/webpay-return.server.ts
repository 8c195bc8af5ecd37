import type { AstroGlobal } from 'astro'
import type { PaymentReturnAnswer } from '#contracts'
import { Unreachable } from '../../lib/errors.ts'
import { readForm } from '../../lib/form.ts'
import { paths } from '../../lib/paths.ts'
import { returnFromWebpay } from '../../lib/store.ts'
import { clearCart } from '../cart/cart.server.ts'

const words: Partial<Record<PaymentReturnAnswer['state'], string>> = {
  rejected: 'rechazado',
  aborted: 'anulado',
  timed_out: 'vencido',
}

async function parameters({ request, url }: AstroGlobal): Promise<Record<string, string>> {
  const form = request.method === 'POST' ? await readForm(request) : null
  const pairs = [...url.searchParams, ...(form ?? [])]
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

/** Where the buyer goes after Webpay, or what she brought when the store cannot say yet. */
export async function webpayReturn(astro: AstroGlobal): Promise<Response | Record<string, string>> {
  const brought = await parameters(astro)
  let answer: PaymentReturnAnswer
  try {
    answer = await returnFromWebpay(brought)
  } catch (error) {
    if (!(error instanceof Unreachable)) return astro.redirect(`${paths.checkout}?pago=desconocido`, 303)
    astro.response.status = 503
    return brought
  }
  const { state, orderToken } = answer
  if (orderToken && (state === 'paid' || state === 'in_review')) {
    clearCart(astro.cookies)
    return astro.redirect(paths.purchase(orderToken), 303)
  }
  const query = new URLSearchParams({ pago: words[state] ?? 'desconocido' })
  if (orderToken) query.set('pedido', orderToken)
  return astro.redirect(`${paths.checkout}?${query}`, 303)
}
