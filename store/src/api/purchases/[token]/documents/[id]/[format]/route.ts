import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findDocumentFile } from '../../../../../../modules/fiscal/read/document-file'
import { formatOf, sendTaxFile } from '../../../../../send-tax-file'

/** A file of a document of that order that is in force. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { token = '', id = '' } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendTaxFile(res, await findDocumentFile(knex, id, formatOf(req), token))
}
