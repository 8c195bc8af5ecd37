import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { findDeskCertificate } from '../../../../../../modules/training/read/desk-certificates'
import { seenHere } from '../seen-here'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const certificate = await findDeskCertificate(knex, await seenHere(req), req.params.id ?? '')
  if (!certificate) throw notFound('No encontramos ese certificado en esta mesa.')
  res.json({ certificate })
}
