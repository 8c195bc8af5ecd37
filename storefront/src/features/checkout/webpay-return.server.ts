import type { AstroGlobal } from 'astro'
import type { PaymentReturnAnswer } from '#contracts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { readForm } from '../../lib/form.ts'
import { paths } from '../../lib/paths.ts'
import { returnFromWebpay } from '../../lib/store.ts'
import { readPayments } from './payments.server.ts'

/** `undecided`: the store cannot say yet. `foreign`: this browser did not go to pay, or nothing is known of it. */
export type Returned = { kind: 'undecided'; brought: Record<string, string> } | { kind: 'foreign' }

const words: Partial<Record<PaymentReturnAnswer['state'], string>> = {
  rejected: 'rechazado',
  aborted: 'anulado',
  timed_out: 'vencido',
}
/** What Webpay sends a browser back with; nothing else is passed on. */
const names = ['token_ws', 'TBK_TOKEN', 'TBK_ID_SESION', 'TBK_ORDEN_COMPRA']
const againSeconds = '8'

const known = (pairs: Iterable<[string, unknown]>) =>
  Object.fromEntries(
    [...pairs].filter(
      (pair): pair is [string, string] => names.includes(pair[0]) && typeof pair[1] === 'string',
    ),
  )

/** Where the buyer goes after Webpay, or what her page has to say. */
export async function webpayReturn(astro: AstroGlobal): Promise<Response | Returned> {
  const { request, url, cookies, redirect, response } = astro
  if (request.method === 'POST') {
    // A browser sends no cookie with another site's form, but does when it is sent on from there.
    const form = known((await readForm(request)) ?? [])
    return redirect(
      `${paths.webpayReturn}?${new URLSearchParams({ ...known(url.searchParams), ...form })}`,
      303,
    )
  }
  const brought = known(url.searchParams)
  const orders = readPayments(cookies).map(({ orderToken }) => orderToken)
  let answer: PaymentReturnAnswer
  try {
    answer = await returnFromWebpay(brought, orders)
  } catch (error) {
    if (error instanceof Refused) return { kind: 'foreign' }
    if (!(error instanceof Unreachable)) throw error
    response.status = 503
    response.headers.set('refresh', againSeconds)
    return { kind: 'undecided', brought }
  }
  const { state, orderToken } = answer
  if (!orderToken) return { kind: 'foreign' }
  const said = words[state]
  if (!said) return redirect(paths.purchase(orderToken), 303)
  return redirect(`${paths.checkout}?${new URLSearchParams({ pago: said, pedido: orderToken })}`, 303)
}
