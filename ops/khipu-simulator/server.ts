import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readForm, redirect, sendHtml, sendJson } from '../webpay-simulator/http.ts'
import { Refusal } from '../webpay-simulator/refuse.ts'
import { answerApi } from './api.ts'
import { answerControl } from './control.ts'
import { decide, isOutcome, isOver } from './decide.ts'
import { keepNotifying } from './notice.ts'
import { messagePage, paymentPage } from './page.ts'
import { Simulation } from './simulation.ts'

export type SimulatorOptions = {
  /** 0 takes any free port. */
  port?: number
  /** The address a browser uses; by default localhost with the port. */
  publicUrl?: string
  stateFile?: string
}
export type Simulator = { url: string; close: () => Promise<void> }

const unknownPage = messagePage('Este pago no existe', 'Vuelve a la tienda y empieza el pago otra vez.')
const usedPage = messagePage('Este pago ya se respondió', 'Vuelve a la tienda para ver cómo quedó tu pedido.')
const welcomePage = messagePage(
  'Aquí se hace como que se transfiere',
  'La tienda te trae a esta página cuando eliges pagar con Khipu. Sola no hace nada.',
)

/** The page that the buyer is sent to, and its buttons. */
async function answerPage(sim: Simulation, req: IncomingMessage, res: ServerResponse, id: string) {
  const payment = sim.payments.get(id)
  if (!payment) return sendHtml(res, 404, unknownPage)
  if (isOver(payment)) return sendHtml(res, 410, usedPage)
  if (req.method !== 'POST') return sendHtml(res, 200, paymentPage(payment))
  const outcome = (await readForm(req)).get('outcome')
  if (!isOutcome(outcome)) return sendHtml(res, 404, unknownPage)
  const address = decide(sim, payment, outcome)
  if (payment.status === 'done') void keepNotifying(sim, payment)
  return redirect(res, address)
}

async function route(sim: Simulation, req: IncomingMessage, res: ServerResponse) {
  const path = new URL(req.url ?? '/', 'http://localhost').pathname
  const page = /^\/payment\/info\/(\w+)$/.exec(path)?.[1]
  if (page) return answerPage(sim, req, res, page)
  if (path === '/') return sendHtml(res, 200, welcomePage)
  if (path === '/health') return sendJson(res, 200, { status: 'ok' })
  const answer = path.startsWith('/_control/') ? answerControl : answerApi
  return sendJson(res, 200, await answer(sim, req, path))
}

function onError(res: ServerResponse, error: unknown) {
  if (!(error instanceof Refusal)) console.error(error)
  if (res.headersSent) return res.destroy()
  const status = error instanceof Refusal ? error.status : 500
  return sendJson(res, status, { status, message: error instanceof Error ? error.message : 'Internal error' })
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  let port = options.port ?? 0
  const sim = new Simulation(options.stateFile, () => options.publicUrl ?? `http://localhost:${port}`)
  const server = createServer((req, res) => {
    route(sim, req, res).catch((error: unknown) => onError(res, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address && typeof address === 'object') port = address.port
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, close }
}
