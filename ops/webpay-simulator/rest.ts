import type { IncomingMessage, ServerResponse } from 'node:http'
import { lock, settle } from './commit.ts'
import { amountField, createFields } from './fields.ts'
import { readJson, sendJson } from './http.ts'
import type { Simulation } from './simulation.ts'
import { Refusal } from './refuse.ts'
import { refund } from './refund.ts'
import { toResult, type Transaction } from './transaction.ts'
import type { Plan } from './plan.ts'

export const restPath = '/rswebpaytransaction/api/webpay/v1.2/transactions'

const unexpected = 'An unexpected error has happened'
const statusWindowMs = 7 * 24 * 3_600_000
const slowMs = 15_000

const tokenIn = (rest: string) => rest.split('/')[1] ?? ''

/** The code of the shop that calls, or 401. */
function authorise(sim: Simulation, req: IncomingMessage, rest: string): string {
  const code = req.headers['tbk-api-key-id']
  const isKnown = code === sim.commerceCode && req.headers['tbk-api-key-secret'] === sim.apiKey
  if (!isKnown || sim.plans.takeRefusal(tokenIn(rest))) throw new Refusal(401, 'Not Authorized')
  return sim.commerceCode
}

async function commit(sim: Simulation, t: Transaction) {
  const plan = sim.plans.of(t.token)
  lock(t)
  if (plan?.outcome === 'slow_commit') {
    const isLate = plan.authorisesLate ?? false
    if (!isLate) settle(sim.ledger, t)
    await sim.pause(plan.delayMs ?? slowMs)
    if (isLate) settle(sim.ledger, t)
  } else settle(sim.ledger, t)
  if (plan?.outcome === 'commit_500_after_authorising') throw new Refusal(500, unexpected)
  return resultOf(sim, t)
}

function status(sim: Simulation, t: Transaction) {
  if (sim.ledger.now() - t.createdAt > statusWindowMs)
    throw new Refusal(422, 'The transaction is too old to be queried')
  return resultOf(sim, t)
}

/** As it is, or about somebody else's payment when that is the plan. */
function resultOf(sim: Simulation, t: Transaction) {
  const result = toResult(t)
  const outcome = sim.plans.of(t.token)?.outcome
  if (outcome === 'foreign_amount') return { ...result, amount: result.amount + 1 }
  return outcome === 'foreign_order' ? { ...result, buy_order: `${result.buy_order.slice(0, 25)}x` } : result
}

async function planned(sim: Simulation, plan: Plan | undefined, doIt: () => object): Promise<object> {
  if (plan?.outcome === 'refund_500') throw new Refusal(500, unexpected)
  const done = doIt()
  if (plan?.outcome === 'refund_500_after_doing') throw new Refusal(500, unexpected)
  if (plan?.outcome === 'refund_slow') await sim.pause(plan.delayMs ?? slowMs)
  return done
}

async function answer(sim: Simulation, req: IncomingMessage, rest: string, record: (t: Transaction) => void) {
  const code = authorise(sim, req, rest)
  if (req.method !== 'GET' && !req.headers['content-type']?.startsWith('application/json'))
    throw new Refusal(415, 'Unsupported Media Type')
  if (rest === '') {
    if (req.method !== 'POST') throw new Refusal(405, 'Method Not Allowed')
    const t = sim.ledger.create(code, createFields(await readJson(req)))
    record(t)
    sim.plans.assign(t.token)
    return { token: t.token, url: `${sim.publicUrl()}/webpayserver/initTransaction` }
  }
  const [token = '', verb, ...more] = rest.slice(1).split('/')
  if (more.length > 0 || (verb !== undefined && verb !== 'refunds')) throw new Refusal(404, 'Not Found')
  const t = sim.ledger.of(code, token)
  record(t)
  if (verb === 'refunds' && req.method === 'POST') {
    const amountClp = amountField(await readJson(req))
    return planned(sim, sim.plans.of(t.token), () => refund(sim.ledger, t, amountClp))
  }
  if (verb === undefined && req.method === 'PUT') return commit(sim, t)
  if (verb === undefined && req.method === 'GET') return status(sim, t)
  throw new Refusal(405, 'Method Not Allowed')
}

function nameOf(method: string, rest: string): string {
  if (rest === '') return 'create'
  if (rest.endsWith('/refunds')) return 'refund'
  return method === 'PUT' ? 'commit' : 'status'
}

/** Webpay Plus REST v1.2, with the calls of each payment written down for the tests. */
export async function handleRest(sim: Simulation, req: IncomingMessage, res: ServerResponse, path: string) {
  const rest = path.slice(restPath.length)
  const method = req.method ?? 'GET'
  const call = { call: nameOf(method, rest), method, at: sim.ledger.now(), answered: 0 }
  // On disk with what changes next: a shop that compares its books asks for hundreds, and each would write all of them.
  const record = (t: Transaction) => void t.calls.push(call)
  try {
    const body = await answer(sim, req, rest, record)
    call.answered = 200
    sendJson(res, 200, body)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    call.answered = error.status
    sendJson(res, error.status, { error_message: error.message })
  }
}
