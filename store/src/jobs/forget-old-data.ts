import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { forgetOldDataWorkflow } from '../workflows/privacy/forget-old-data'

export default async function forgetOldData(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await forgetOldDataWorkflow(container).run({ input: { at: now.toISOString() } })
}

export const config = { name: 'forget-old-data', schedule: '0 25 4 * * *' }
