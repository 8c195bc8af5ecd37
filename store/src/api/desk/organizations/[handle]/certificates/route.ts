import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskCertificates } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { listCertificates } from '../../../../../modules/training/read/desk-certificates'
import { chosen } from '../../../asked'
import { seenHere } from './seen-here'

const STATES = ['open', 'ends_soon', 'grace', 'over', 'renewed', 'revoked'] as const
const query = z.object({
  state: chosen(z.enum(STATES, 'Ese estado no existe.')),
  q: chosen(z.string().max(80)),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

/** Certificates, the one that ends first before. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const wanted = read(query, req.query)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await listCertificates(knex, await seenHere(req), wanted)) satisfies DeskCertificates)
}
