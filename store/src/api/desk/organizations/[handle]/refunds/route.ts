import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { listRefunds } from '../../../../../modules/checkout/read/desk-refunds'
import { chosen } from '../../../asked'
import { federationDeskOf } from '../../../guard'

const query = z.object({
  state: chosen(z.enum(['by_hand', 'on_way', 'done'], 'Ese estado no existe.')),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

/** Refunds, those that wait for a transfer by hand first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listRefunds(knex, memberId, read(query, req.query)))
}
