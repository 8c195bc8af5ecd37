import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { warnOfCertificatesWorkflow } from '../workflows/training/warn-of-certificates'

export default async function warnOfCertificates(container: MedusaContainer) {
  const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  await warnOfCertificatesWorkflow(container).run({ input: { at: now.toISOString() } })
}

/** In the hours in which a telephone may ring in Chile; what one round missed the next one tells. */
export const config = { name: 'warn-of-certificates', schedule: '0 35 13-22 * * *' }
