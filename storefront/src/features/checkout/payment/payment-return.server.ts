import type { AstroGlobal } from 'astro'
import type { PaymentReturnAnswer } from '#contracts'
import { Refused, Unreachable } from '../../../lib/errors.ts'
import { readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { returnFromPayment } from '../../../lib/store.ts'
import { readPayments } from './payments.server.ts'

/** `undecided`: the store cannot say yet. `foreign`: this browser did not go to pay, or nothing is known of it. */
export type Returned =
  | { kind: 'undecided'; action: string; brought: Record<string, string> }
  | { kind: 'foreign' }

const words: Partial<Record<PaymentReturnAnswer['state'], string>> = {
  rejected: 'rechazado',
  aborted: 'anulado',
  timed_out: 'vencido',
}
/** A gateway brings a handful of short names and values; more than that is nobody's way back. */
const isName = /^\w{1,40}$/
const [longestValue, mostNames] = [200, 8]
const againSeconds = '8'

const known = (pairs: Iterable<[string, unknown]>) =>
  Object.fromEntries(
    [...pairs]
      .filter(
        (pair): pair is [string, string] =>
          isName.test(pair[0]) && typeof pair[1] === 'string' && pair[1].length <= longestValue,
      )
      .slice(0, mostNames),
  )

/** Where the buyer goes after the gateway's page, or what her page here has to say. */
export async function paymentReturn(astro: AstroGlobal): Promise<Response | Returned> {
  const { request, url, cookies, redirect, response, params } = astro
  const method = params.method ?? ''
  const action = paths.paymentReturn(method)
  if (request.method === 'POST') {
    // A browser sends no cookie with another site's form, but does when it is sent on from there.
    const form = known((await readForm(request)) ?? [])
    return redirect(`${action}?${new URLSearchParams({ ...known(url.searchParams), ...form })}`, 303)
  }
  const brought = known(url.searchParams)
  const orders = readPayments(cookies).map(({ orderToken }) => orderToken)
  let answer: PaymentReturnAnswer
  try {
    answer = await returnFromPayment(method, brought, orders)
  } catch (error) {
    if (error instanceof Refused) return { kind: 'foreign' }
    if (!(error instanceof Unreachable)) throw error
    response.status = 503
    response.headers.set('refresh', againSeconds)
    return { kind: 'undecided', action, brought }
  }
  const { state, orderToken } = answer
  if (!orderToken) return { kind: 'foreign' }
  const said = words[state]
  if (!said) return redirect(paths.purchase(orderToken), 303)
  return redirect(`${paths.checkout}?${new URLSearchParams({ pago: said, pedido: orderToken })}`, 303)
}
