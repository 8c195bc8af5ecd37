import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { warnOfTermsWorkflow } from '../workflows/federation/warn-of-terms'

export default async function warnOfTerms(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await warnOfTermsWorkflow(container).run({ input: { at: now.toISOString() } })
}

/** In the hours in which a telephone may ring in Chile; what one round missed the next one tells. */
export const config = { name: 'warn-of-terms', schedule: '0 25 13-22 * * *' }
