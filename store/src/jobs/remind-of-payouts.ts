import type { MedusaContainer } from '@medusajs/framework/types'
import { remindOfPayoutsWorkflow } from '../workflows/settlement/remind-of-payouts'

export default async function remindOfPayouts(container: MedusaContainer) {
  await remindOfPayoutsWorkflow(container).run({ input: {} })
}

/** In the hours in which a telephone may ring in Chile; what one round missed the next one asks. */
export const config = { name: 'remind-of-payouts', schedule: '0 40 13-22 * * *' }
