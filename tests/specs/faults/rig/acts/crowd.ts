import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '../../../../clients/call.ts'
import { NO_ANSWER } from '../people/buyer.ts'
import { webpayToken } from '../../../../clients/browser-session.ts'
import type { Shop } from '../processes/shop.ts'

/** A purchase that the store acknowledged. */
export type Purchased = { key: string; orderToken: string; outcome: string }

const OUTCOMES = ['approve', 'approve', 'reject', 'abort_get', 'leave'] as const

/** Asks again until there is an answer that decides: what a person with a reload button does. */
export async function insist<T>(ask: () => Promise<Answer<T>>, patienceMs = 600_000): Promise<Answer<T>> {
  const until = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if ((answer.status !== NO_ANSWER && answer.status < 500) || Date.now() > until) return answer
    await wait(100)
  }
}

/** Buyers who buy one thing after another, whatever happens to the store, until they are told to stop. */
export function keepBuying(shop: Shop, variants: string[], buyers: number) {
  let isOver = false
  const done: Purchased[] = []
  const one = async (who: number) => {
    for (let turn = 0; !isOver; turn += 1) {
      const key = shop.random.key(`crowd-${who}-${turn}`)
      const outcome = shop.random.pick(OUTCOMES)
      const items = [{ variantId: shop.random.pick(variants), quantity: 1 }]
      const request = await untilRead(() => shop.buyer.requestOf(`${key}@correo.example`, items))
      const placed = await insist(() => shop.buyer.place(request, key))
      // The store was away for longer than a lease: she pays from her cart anew.
      if (placed.body.code === 'attempt_closed') continue
      if (placed.status !== 201 || placed.body.pay.kind !== 'redirect')
        throw new Error(`${key}: ${placed.status} ${JSON.stringify(placed.body)}`)
      const { orderToken } = placed.body
      done.push({ key, orderToken, outcome })
      if (outcome === 'leave') continue
      const params = await shop.buyer.press(webpayToken(placed.body), outcome)
      await insist(() => shop.buyer.comeBack(params))
    }
  }
  const all = Promise.all(Array.from({ length: buyers }, (_, who) => one(who)))
  // It may fail before anybody waits for it.
  all.catch(() => {})
  return {
    done,
    stop: async (): Promise<Purchased[]> => {
      isOver = true
      await all
      return done
    },
  }
}

/** A quote that did not come reads as nothing: asked again. */
async function untilRead<T>(ask: () => Promise<T>, patienceMs = 600_000): Promise<T> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (Date.now() > until) throw error
      await wait(100)
    }
  }
}
