import type { Ledger } from './ledger.ts'
import type { Outcome, Plan } from './plan.ts'
import type { Decision, Transaction } from './transaction.ts'

/** How the browser goes back to the shop. `isDoubled`: the same return arrives twice at the same moment. */
export type WayBack = {
  method: 'GET' | 'POST'
  url: string
  params: Record<string, string>
  isDoubled: boolean
}

const decisions: Partial<Record<Outcome, Decision>> = {
  reject: 'rejected',
  abort_get: 'gone',
  abort_post: 'gone',
  timeout: 'gone',
  both_tokens: 'gone',
}

function parameters(t: Transaction, outcome: Outcome): Record<string, string> {
  const order = { TBK_ID_SESION: t.sessionId, TBK_ORDEN_COMPRA: t.buyOrder }
  if (outcome === 'timeout') return order
  if (outcome === 'abort_get' || outcome === 'abort_post') return { TBK_TOKEN: t.token, ...order }
  if (outcome === 'both_tokens') return { token_ws: t.token, TBK_TOKEN: t.token, ...order }
  return { token_ws: t.token }
}

/** Records what the buyer decided (the first decision counts) and says in which of the four shapes the return comes. */
export function decide(ledger: Ledger, t: Transaction, plan: Plan): WayBack {
  if (t.decision === 'undecided') {
    t.decision = decisions[plan.outcome] ?? 'approved'
    t.paymentType = plan.paymentType ?? t.paymentType
    ledger.changed()
  }
  return {
    method: plan.outcome === 'abort_post' ? 'POST' : 'GET',
    url: t.returnUrl,
    params: parameters(t, plan.outcome),
    isDoubled: plan.outcome === 'double_return',
  }
}

export function addressOf(back: WayBack): string {
  if (back.method === 'POST') return back.url
  const url = new URL(back.url)
  for (const [name, value] of Object.entries(back.params)) url.searchParams.append(name, value)
  return url.href
}
