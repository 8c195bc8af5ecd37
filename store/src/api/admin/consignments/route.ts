import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { env } from '../../../env'
import { read } from '../../../kernel/problem'
import { readConsignments } from '../../../modules/consignment/read/read-consignments'

const query = z.object({
  order_id: z
    .string()
    .max(64)
    .transform((text) => text || undefined)
    .optional(),
})

/** Only to be seen: `deskUrl` is where the federation acts on it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readConsignments(knex, read(query, req.query).order_id ?? null)
  const consignments = found.map(({ federation, ...consignment }) => ({
    ...consignment,
    deskUrl: `${env.shopUrl}/mesa/${federation}/pedidos/${consignment.id}`,
  }))
  res.json({ consignments })
}
