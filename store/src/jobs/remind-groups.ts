import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { remindGroupsWorkflow } from '../workflows/notifications/remind-groups'

export default async function remindGroups(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await remindGroupsWorkflow(container).run({ input: { at: now.toISOString() } })
}

/** In the hours in which a telephone may ring in Chile, winter and summer. */
export const config = { name: 'remind-groups', schedule: '10 13-22 * * *' }
