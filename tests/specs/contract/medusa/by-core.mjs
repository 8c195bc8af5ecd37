// Runs inside Medusa (`medusa exec`): tells its own flow that these sessions were captured.
import { processPaymentWorkflow } from '@medusajs/medusa/core-flows'

/** @param {{ container: import('@medusajs/framework/types').MedusaContainer, args: string[] }} given */
export default async function byCore({ container, args }) {
  for (const session of args) {
    const [session_id = '', amount] = session.split(':')
    const data = { session_id, amount: Number(amount) }
    await processPaymentWorkflow(container).run({ input: { action: 'captured', data } })
  }
}
