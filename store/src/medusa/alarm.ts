import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { type BellNotice, ring } from './ring'

/** Something about money that a person must look at: in the log, and once in the bell of the panel. */
export async function alarm(container: MedusaContainer, notice: BellNotice): Promise<void> {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`${notice.title} ${notice.description}`)
  await ring(container, { ...notice, key: `alarm:${notice.key}` })
}
