import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { remindOfSupplyWorkflow } from '../workflows/supply/remind-of-supply'

export default async function remindOfSupply(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await remindOfSupplyWorkflow(container).run({ input: { at: now.toISOString() } })
}

/** In the hours in which a telephone may ring in Chile, winter and summer. */
export const config = { name: 'remind-of-supply', schedule: '0 20 13-22 * * *' }
