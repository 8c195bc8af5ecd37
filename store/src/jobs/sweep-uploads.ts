import type { MedusaContainer } from '@medusajs/framework/types'
import { sweepUploadsWorkflow } from '../workflows/photo/sweep-uploads'

export default async function sweepUploads(container: MedusaContainer) {
  await sweepUploadsWorkflow(container).run()
}

export const config = { name: 'sweep-uploads', schedule: '17 * * * *' }
