import type { IncomingMessage } from 'node:http'
import { readJson } from '../webpay-simulator/http.ts'
import { Refusal } from '../webpay-simulator/refuse.ts'
import { addresses, newPayment, type Payment, toAnswer } from './payment.ts'
import { API_KEY, type Simulation } from './simulation.ts'

/** Khipu's payments API v3, as far as a shop uses it. */
export async function answerApi(sim: Simulation, req: IncomingMessage, path: string): Promise<object> {
  if (req.headers['x-api-key'] !== API_KEY) throw new Refusal(401, 'Unauthorized')
  if (sim.failing.before > 0) {
    sim.failing.before -= 1
    throw new Refusal(500, 'Internal server error')
  }
  const answer = await act(sim, req, path)
  sim.save()
  if (req.method !== 'GET' && sim.failing.after > 0) {
    sim.failing.after -= 1
    throw new Refusal(500, 'Internal server error')
  }
  return answer
}

async function act(sim: Simulation, req: IncomingMessage, path: string): Promise<object> {
  const [, id, verb] = /^\/v3\/payments(?:\/(\w+)(?:\/(refunds))?)?$/.exec(path) ?? []
  if (!id) {
    if (req.method !== 'POST' || path !== '/v3/payments') throw new Refusal(404, 'Not found')
    const created = newPayment(await readJson(req))
    sim.payments.set(created.id, created)
    return addresses(created.id, sim.publicUrl())
  }
  const payment = sim.payments.get(id)
  if (!payment) throw new Refusal(404, 'Payment not found')
  payment.calls.push(`${req.method}${verb ? ` ${verb}` : ''}`)
  if (verb && req.method === 'POST') return refund(payment, (await readJson(req)).amount)
  if (verb === undefined && req.method === 'GET') return toAnswer(payment, sim.publicUrl())
  if (verb === undefined && req.method === 'DELETE') {
    if (payment.status !== 'pending') throw new Refusal(400, 'Only pending payments can be deleted')
    sim.payments.delete(id)
    return { message: 'Payment deleted' }
  }
  throw new Refusal(405, 'Method not allowed')
}

/** All of it when no amount is named. */
function refund(payment: Payment, amount: unknown): object {
  const wanted = amount ?? payment.leftClp
  if (payment.status !== 'done') throw new Refusal(400, 'Payment is not done')
  if (typeof wanted !== 'number' || !Number.isSafeInteger(wanted) || wanted < 1 || wanted > payment.leftClp)
    throw new Refusal(400, 'Invalid amount')
  payment.leftClp -= wanted
  payment.detail = payment.leftClp === 0 ? 'reversed' : 'partially-refunded'
  return { message: 'Refund requested' }
}
