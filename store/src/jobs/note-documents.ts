import type { MedusaContainer } from '@medusajs/framework/types'
import { noteOldDocumentsWorkflow } from '../workflows/fiscal/note-documents'

/** Of a sale of today its own event tells: this is for those of before. */
export default async function noteDocuments(container: MedusaContainer) {
  await noteOldDocumentsWorkflow(container).run({ input: { why: 'old sales' } })
}

export const config = { name: 'note-documents', schedule: '20 */2 * * * *' }
