import type { AstroGlobal } from 'astro'
import type { Purchase } from '#contracts'
import { Refused, Unreachable } from '../../lib/errors.ts'
import { paths } from '../../lib/paths.ts'
import { getPurchase, sendProof } from '../../lib/store.ts'
import { settleCart } from '../checkout/payment/payments.server.ts'

export type PurchaseView = {
  purchase: Purchase
  /** Why the picture of her transfer was not taken. */
  problem: string | null
}

const tooBig = 'La imagen pesa más de 15 MB. Manda una captura de pantalla.'
const cutOff = 'La imagen no llegó completa. Mándala de nuevo.'
const undecided = 'No alcanzamos a recibirla. Mándala de nuevo: si ya había llegado, es la misma.'

/** A picture that was taken is answered by a redirect; what cannot be done, by the page with a sentence. */
export async function purchasePage(astro: AstroGlobal): Promise<PurchaseView | Response> {
  const token = astro.params.token ?? ''
  const purchase = await getPurchase(token)
  settleCart(astro.cookies, purchase)
  if (astro.request.method !== 'POST') {
    const isTooBig = astro.url.searchParams.get('comprobante') === 'grande'
    return { purchase, problem: isTooBig ? tooBig : null }
  }
  // Only the page of an order that waits for a picture reads one.
  const refusal = purchase.payment.proof ? await passProofOn(token, astro.request) : null
  if (!refusal) return astro.redirect(`${paths.purchase(token)}#comprobante`, 303)
  astro.response.status = refusal.status
  return { purchase: await getPurchase(token), problem: refusal.problem }
}

type Refusal = { status: number; problem: string }

async function passProofOn(token: string, request: Request): Promise<Refusal | null> {
  const body = await request.bytes().catch(() => null)
  if (!body) return { status: 400, problem: cutOff }
  try {
    await sendProof(token, body, request.headers.get('content-type') ?? '')
    return null
  } catch (error) {
    if (error instanceof Unreachable) return { status: 503, problem: error.said ?? undecided }
    if (!(error instanceof Refused)) throw error
    return { status: error.status === 400 ? 422 : error.status, problem: error.message }
  }
}
