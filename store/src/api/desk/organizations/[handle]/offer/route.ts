import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskOffer } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../../kernel/time/clock'
import { deskOffer } from '../../../../../modules/supply/read/desk-offer'
import { chosen } from '../../../asked'
import { deskOf } from '../../../guard'

const query = z.object({
  from: chosen(z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elige un mes.')),
  standard: chosen(z.string().max(200, 'Elige una ficha.')),
})

/** Twelve months of what groups say they will have. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { from, standard } = read(query, req.query)
  const first = from ?? chileDay(await databaseNow(knex)).slice(0, 7)
  res.json((await deskOffer(knex, deskOf(req), { from: first, standard })) satisfies DeskOffer)
}
