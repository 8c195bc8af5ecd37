import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../kernel/problem'
import { readTransfers } from '../../../modules/checkout/read/read-transfers'

const query = z.object({ reference: z.string().max(40).optional() })

/** Orders that wait for a bank transfer: those with a picture to look at, then the first to expire first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { reference } = read(query, req.query)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ transfers: await readTransfers(knex, reference ?? null) })
}
