import type { IncomingMessage } from 'node:http'
import { readJson } from '../webpay-simulator/http.ts'
import { Refusal } from '../webpay-simulator/refuse.ts'
import { conclude, decide, isOutcome } from './decide.ts'
import { keepNotifying, notify } from './notice.ts'
import type { Simulation } from './simulation.ts'

/**
 * For tests only, and not part of Khipu. GET /_control/payments · POST /_control/fail { before?, after? } · below
 * /_control/payments/{id}: POST decide { outcome, isSilent? } presses a button and tells the way back, without a notice
 * when silent · POST conclude { isSilent? } · POST notify tells the shop once and answers what it said
 */
export async function answerControl(sim: Simulation, req: IncomingMessage, path: string): Promise<object> {
  if (req.method === 'GET' && path === '/_control/payments') return { payments: [...sim.payments.values()] }
  const body = await readJson(req)
  if (path === '/_control/fail') {
    sim.failing = { before: Number(body.before ?? 0), after: Number(body.after ?? 0) }
    return {}
  }
  const [, id = '', verb] = /^\/_control\/payments\/(\w+)\/(decide|conclude|notify)$/.exec(path) ?? []
  const payment = sim.payments.get(id)
  if (!payment) throw new Refusal(404, 'Not found')
  if (verb === 'notify') return { status: await notify(sim, payment) }
  let address: string | null = null
  if (verb === 'decide') {
    if (!isOutcome(body.outcome)) throw new Refusal(400, 'Unknown outcome')
    address = decide(sim, payment, body.outcome)
  } else {
    conclude(payment)
    sim.save()
  }
  if (payment.status === 'done' && body.isSilent !== true) void keepNotifying(sim, payment)
  return { address }
}
