import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../../../../../../env'
import { notFound } from '../../../../../../../kernel/problem'
import { newestProof } from '../../../../../../../modules/checkout/write/proof'
import { federationDeskOf } from '../../../../../guard'

/** The newest picture of a transfer: one person's bank data, so nobody keeps a copy. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const proof = await newestProof(knex, String(req.params.id))
  if (!proof) throw notFound('Ese pedido no tiene comprobante.')
  res.type('image/webp').set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' })
  await new Promise<void>((resolve, reject) => {
    const options = { root: env.proofsDir, cacheControl: false, etag: false, lastModified: false }
    res.sendFile(proof.file, options, (error) =>
      error && !res.headersSent ? reject(notFound('Esa imagen ya no está.')) : resolve(),
    )
  })
}
