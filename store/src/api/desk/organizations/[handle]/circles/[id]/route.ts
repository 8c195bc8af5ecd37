import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../kernel/problem'
import { deskCircle } from '../../../../../../modules/training/read/leadership/circles'
import { unknownCircle } from '../../../../../../modules/training/write/leadership/circle'
import { deskOf } from '../../../../guard'

const query = z.object({ q: z.string().max(80).default('') })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { q } = read(query, req.query)
  const circle = await deskCircle(knex, deskOf(req).organizationId, req.params.id ?? '', q)
  if (!circle) throw unknownCircle()
  res.json({ circle })
}
