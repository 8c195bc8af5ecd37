import type { IncomingMessage, ServerResponse } from 'node:http'
import { readForm, redirect, sendHtml } from './http.ts'
import { autoPostPage, messagePage, paymentPage } from './page.ts'
import { isOutcome, type Plan } from './plan.ts'
import type { Simulation } from './simulation.ts'
import { addressOf, decide, type WayBack } from './way-back.ts'

const cards = ['VN', 'VD', 'VP'] as const

/** The repeated return is sent by us, so that it needs no script in the browser and is truly simultaneous. */
function sendTwin(back: WayBack) {
  fetch(addressOf(back), { redirect: 'manual', signal: AbortSignal.timeout(30_000) }).catch(
    (error: unknown) => {
      console.error(`La segunda vuelta no llegó a ${back.url}: ${String(error)}`)
    },
  )
}

function sendBack(res: ServerResponse, back: WayBack) {
  if (back.isDoubled) sendTwin(back)
  if (back.method === 'POST') sendHtml(res, 200, autoPostPage(back))
  else redirect(res, addressOf(back))
}

const unknownPage = messagePage(
  'Este pago no existe',
  'La dirección está incompleta o el simulador se reinició. Vuelve a la tienda y empieza el pago otra vez.',
)

/** For a person who opens the address by hand. */
export const welcomePage = messagePage(
  'Aquí se hace como que se paga',
  'La tienda te trae a esta página cuando eliges pagar con Webpay. Sola no hace nada.',
)

const usedPage = messagePage('Este pago ya se respondió', 'Vuelve a la tienda para ver cómo quedó tu pedido.')

/** The page a buyer is sent to. A planned payment goes straight back, as if that button had been pressed. */
async function show(sim: Simulation, req: IncomingMessage, res: ServerResponse, query: URLSearchParams) {
  const form = req.method === 'POST' ? await readForm(req) : query
  const t = sim.ledger.find(form.get('token_ws') ?? '')
  if (!t) return sendHtml(res, 404, unknownPage)
  const plan = sim.plans.of(t.token)
  if (plan) return sendBack(res, decide(sim.ledger, t, plan))
  return t.decision === 'undecided' ? sendHtml(res, 200, paymentPage(t)) : sendHtml(res, 410, usedPage)
}

async function press(sim: Simulation, req: IncomingMessage, res: ServerResponse) {
  const form = await readForm(req)
  const t = sim.ledger.find(form.get('token_ws') ?? '')
  const outcome = form.get('outcome')
  if (!t || !isOutcome(outcome)) return sendHtml(res, 404, unknownPage)
  if (t.decision !== 'undecided') return sendHtml(res, 410, usedPage)
  const plan: Plan = { outcome, paymentType: cards.find((card) => card === form.get('card')) ?? 'VN' }
  return sendBack(res, decide(sim.ledger, t, plan))
}

export async function handleForm(sim: Simulation, req: IncomingMessage, res: ServerResponse, url: URL) {
  const isAllowed = req.method === 'POST' || req.method === 'GET'
  if (url.pathname === '/webpayserver/initTransaction' && isAllowed)
    return show(sim, req, res, url.searchParams)
  if (url.pathname === '/webpayserver/decide' && req.method === 'POST') return press(sim, req, res)
  return sendHtml(res, 404, unknownPage)
}
