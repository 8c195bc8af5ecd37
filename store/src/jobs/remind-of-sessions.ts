import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { remindOfSessionsWorkflow } from '../workflows/training/remind-of-sessions'

export default async function remindOfSessions(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await remindOfSessionsWorkflow(container).run({ input: { at: now.toISOString() } })
}

/** In the hours in which a telephone may ring in Chile, winter and summer. */
export const config = { name: 'remind-of-sessions', schedule: '0 35 13-22 * * *' }
