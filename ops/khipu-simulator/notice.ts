import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Payment, toAnswer } from './payment.ts'
import { SECRET, type Simulation } from './simulation.ts'

const TRIES = 3
const BETWEEN_MS = 1000

/** The header that Khipu signs a notice with. */
export function signature(body: string, at = Date.now(), secret = SECRET): string {
  return `t=${at},s=${createHmac('sha256', secret).update(`${at}.${body}`).digest('base64')}`
}

/** Tells the shop once. Answers the status that it gave; 0 when nobody was there. */
export async function notify(sim: Simulation, payment: Payment): Promise<number> {
  const body = JSON.stringify(toAnswer(payment, sim.publicUrl()))
  const headers = { 'content-type': 'application/json', 'x-khipu-signature': signature(body) }
  const signal = AbortSignal.timeout(30_000)
  return fetch(payment.notifyUrl, { method: 'POST', headers, body, signal }).then(
    ({ status }) => status,
    () => 0,
  )
}

/** As Khipu does: again until the shop says 200. It tries for two days; here a few times. */
export async function keepNotifying(sim: Simulation, payment: Payment): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await notify(sim, payment)) === 200) return
    await pause(BETWEEN_MS, undefined, { ref: false })
  }
  console.error(`La tienda no recibió el aviso del pago ${payment.id}`)
}
