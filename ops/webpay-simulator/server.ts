import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { handleControl } from './control.ts'
import { handleForm, welcomePage } from './form.ts'
import { sendHtml, sendJson } from './http.ts'
import { openJournal } from './journal.ts'
import { Ledger } from './ledger.ts'
import { Plans } from './plan.ts'
import { Refusal } from './refuse.ts'
import { handleRest, restPath } from './rest.ts'
import type { Simulation } from './simulation.ts'

export type SimulatorOptions = {
  /** 0 takes any free port. */
  port?: number
  host?: string
  /** The address a browser uses; by default localhost with the port. */
  publicUrl?: string
  commerceCode?: string
  apiKey?: string
  stateFile?: string
  /** The clock in unix milliseconds, for tests of windows of time. */
  now?: () => number
  /** How a slow answer takes its time, for tests that look at it meanwhile. */
  pause?: Simulation['pause']
}

export type Simulator = { url: string; port: number; close: () => Promise<void> }

/** Transbank's public values of its test environment: not a secret. */
export const testCommerceCode = '597055555532'
export const testApiKey = '579B532A7440BB0C9079DED94D31EA1615BACEB56610332264630D42D0A36B1C'

async function route(sim: Simulation, req: IncomingMessage, res: ServerResponse) {
  const url = new URL(req.url ?? '/', sim.publicUrl())
  const path = url.pathname.replace(/(.)\/$/, '$1')
  if (path === restPath || path.startsWith(`${restPath}/`)) return handleRest(sim, req, res, path)
  if (path.startsWith('/webpayserver/')) return handleForm(sim, req, res, url)
  if (path.startsWith('/_control/')) return handleControl(sim, req, res, path)
  if (path === '/') return sendHtml(res, 200, welcomePage)
  if (path === '/health') return sendJson(res, 200, { status: 'ok' })
  throw new Refusal(404, 'Not Found')
}

function onError(res: ServerResponse, error: unknown) {
  if (!(error instanceof Refusal)) console.error(error)
  if (res.headersSent) return res.destroy()
  return sendJson(res, error instanceof Refusal ? error.status : 500, {
    error_message: error instanceof Error ? error.message : 'Internal error',
  })
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const journal = openJournal(options.stateFile)
  let port = options.port ?? 0
  const sim: Simulation = {
    ledger: new Ledger(journal.initial, journal.save, options.now),
    plans: new Plans(),
    commerceCode: options.commerceCode ?? testCommerceCode,
    apiKey: options.apiKey ?? testApiKey,
    pause: options.pause ?? ((ms) => wait(ms, undefined, { ref: false })),
    publicUrl: () => options.publicUrl ?? `http://localhost:${port}`,
  }
  const server = createServer((req, res) => {
    route(sim, req, res).catch((error: unknown) => onError(res, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, options.host ?? '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address && typeof address === 'object') port = address.port
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, port, close }
}
