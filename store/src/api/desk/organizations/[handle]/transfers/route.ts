import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskTransfers } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { listTransfers } from '../../../../../modules/checkout/read/desk-transfers'
import { chosen } from '../../../asked'
import { federationDeskOf } from '../../../guard'

const query = z.object({
  reference: chosen(z.string().trim().toUpperCase().max(40, 'Esa referencia no existe.')),
  about: chosen(z.enum(['picture', 'second'], 'Eso no se puede buscar.')),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

/** Orders that wait for a bank transfer: those with a picture to look at, then the first to expire first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await listTransfers(knex, memberId, read(query, req.query))) satisfies DeskTransfers)
}
