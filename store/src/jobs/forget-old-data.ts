import type { MedusaContainer } from '@medusajs/framework/types'
import { forgetOldDataWorkflow } from '../workflows/privacy/forget-old-data'

export default async function forgetOldData(container: MedusaContainer) {
  await forgetOldDataWorkflow(container).run({ input: { at: new Date().toISOString() } })
}

export const config = { name: 'forget-old-data', schedule: '0 25 4 * * *' }
