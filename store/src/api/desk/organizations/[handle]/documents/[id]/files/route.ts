import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { keepDocumentFilesWorkflow } from '../../../../../../../workflows/fiscal/keep-document-files'
import { filesSent } from '../../../../../../receive-document'
import { federationDeskOf } from '../../../../../guard'

/** Files of a document that was recorded without them. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, id: req.params.id ?? '', files: filesSent(req) }
  const { result } = await keepDocumentFilesWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
