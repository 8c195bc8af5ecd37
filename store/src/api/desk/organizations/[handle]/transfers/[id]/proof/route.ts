import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../../../../../../env'
import { notFound } from '../../../../../../../kernel/problem'
import { newestProof } from '../../../../../../../modules/checkout/write/proof'
import { sendPrivateFile } from '../../../../../../send-private-file'
import { federationDeskOf } from '../../../../../guard'

/** The newest picture of a transfer: one person's bank data, so nobody keeps a copy. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const proof = await newestProof(knex, String(req.params.id))
  if (!proof) throw notFound('Ese pedido no tiene comprobante.')
  await sendPrivateFile(res, { folder: env.proofsDir, file: proof.file, type: 'image/webp' })
}
