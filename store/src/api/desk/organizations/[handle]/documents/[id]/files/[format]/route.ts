import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findDocumentFile } from '../../../../../../../../modules/fiscal/read/document-file'
import { formatOf, sendTaxFile } from '../../../../../../../send-tax-file'
import { federationDeskOf } from '../../../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendTaxFile(res, await findDocumentFile(knex, req.params.id ?? '', formatOf(req)))
}
