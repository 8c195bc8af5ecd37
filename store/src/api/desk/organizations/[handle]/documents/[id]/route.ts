import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { readDocument } from '../../../../../../modules/fiscal/read/desk-document'
import { federationDeskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await readDocument(knex, req.params.id ?? '')
  if (!document) throw notFound('Ese documento ya no está. Mira de nuevo la lista.')
  res.json({ document })
}
