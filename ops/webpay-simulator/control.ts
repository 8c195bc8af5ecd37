import type { IncomingMessage, ServerResponse } from 'node:http'
import { readJson, sendJson } from './http.ts'
import { isOutcome, outcomes, type Plan } from './plan.ts'
import { Refusal } from './refuse.ts'
import type { Simulation } from './simulation.ts'
import type { Transaction } from './transaction.ts'
import { addressOf, decide } from './way-back.ts'

function planOf(body: Record<string, unknown>): Plan {
  const { outcome, delayMs, authorisesLate, paymentType } = body
  if (!isOutcome(outcome)) throw new Refusal(400, `outcome must be one of ${outcomes.join(', ')}`)
  return {
    outcome,
    ...(typeof delayMs === 'number' && { delayMs }),
    ...(typeof authorisesLate === 'boolean' && { authorisesLate }),
    ...((paymentType === 'VD' || paymentType === 'VN' || paymentType === 'VP') && { paymentType }),
  }
}

/**
 * For tests only, and not part of Webpay.
 * POST /_control/next {outcome, delayMs?, token?} plans the next payment (or that one) · GET /_control/transactions
 * · POST /_control/transactions/{token}/decide {outcome} presses the button and tells the way back · POST /_control/reset
 * · POST /_control/known {transactions}: payments of before, as the GET tells them
 */
export async function handleControl(
  sim: Simulation,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
) {
  const call = `${req.method} ${path}`
  const token = /^POST \/_control\/transactions\/(\w+)\/decide$/.exec(call)?.[1]
  if (call === 'POST /_control/next') {
    const body = await readJson(req)
    const plan = planOf(body)
    sim.plans.add(plan, typeof body.token === 'string' ? body.token : undefined)
    return sendJson(res, 200, { planned: plan })
  }
  if (call === 'GET /_control/transactions') return sendJson(res, 200, { transactions: sim.ledger.all() })
  if (call === 'POST /_control/known') {
    const { transactions } = await readJson(req)
    if (!Array.isArray(transactions)) throw new Refusal(400, 'transactions must be a list')
    sim.ledger.know(transactions as Transaction[])
    return sendJson(res, 200, { known: transactions.length })
  }
  if (call === 'POST /_control/reset') {
    sim.plans.clear()
    sim.ledger.clear()
    return sendJson(res, 200, {})
  }
  const t = token && sim.ledger.find(token)
  if (!t) throw new Refusal(404, 'Not Found')
  const plan = planOf(await readJson(req))
  // What is still to come of it (a slow commit, a failing one) goes with that button.
  sim.plans.add(plan, t.token)
  const back = decide(sim.ledger, t, plan)
  return sendJson(res, 200, { ...back, address: addressOf(back) })
}
