import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskDocuments } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { listDocuments } from '../../../../../modules/fiscal/read/desk-documents'
import { documentKinds } from '../../../../../modules/fiscal/rules/document-kinds'
import { sellerModels } from '../../../../../modules/fiscal/rules/seller-terms'
import { chosen } from '../../../asked'
import { federationDeskOf } from '../../../guard'

const query = z.object({
  state: chosen(z.enum(['to_issue', 'issued', 'annulled'], 'Ese estado no existe.')),
  kind: chosen(
    z.coerce
      .number()
      .refine((kind) => documentKinds.some((one) => one === kind), 'Ese tipo de documento no existe.'),
  ),
  model: chosen(z.enum(sellerModels, 'Así no vende nadie.')),
  number: chosen(
    z
      .string()
      .regex(/^\d{1,9}$/, 'El número de un pedido tiene solo cifras.')
      .transform(Number),
  ),
  month: chosen(z.string().regex(/^\d{4}-\d{2}$/, 'Va un mes, como 2026-11.')),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

/** Documents for the tax office: what waits to be issued, the oldest first, then what was. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await listDocuments(knex, read(query, req.query))) satisfies DeskDocuments)
}
