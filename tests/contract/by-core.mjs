// Runs inside Medusa (`medusa exec`): tells its own flow that these sessions were captured, and writes which of the names
// that we use although they are private are there.
import { writeFileSync } from 'node:fs'
import { Modules } from '@medusajs/framework/utils'
import { processPaymentWorkflow } from '@medusajs/medusa/core-flows'

/** @param {{ container: import('@medusajs/framework/types').MedusaContainer, args: string[] }} given */
export default async function byCore({ container, args: [file = '', ...sessions] }) {
  for (const session of sessions) {
    const [session_id = '', amount] = session.split(':')
    const data = { session_id, amount: Number(amount) }
    await processPaymentWorkflow(container).run({ input: { action: 'captured', data } })
  }
  /** @type {Record<string, any>} */
  const orders = container.resolve(Modules.ORDER)
  const manager = orders.baseRepository_?.getFreshManager?.()
  const names = {
    createOrders_: typeof orders.createOrders_,
    setTransactionContext: typeof manager?.setTransactionContext,
    flush: typeof manager?.flush,
  }
  writeFileSync(file, JSON.stringify(names))
}
