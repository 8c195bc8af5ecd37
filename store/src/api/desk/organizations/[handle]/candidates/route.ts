import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { OfficeCandidates } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { findNamedCandidates } from '../../../../../modules/federation/read/desk/find-candidates'
import { officeNames, OFFICES } from '../../../../../modules/federation/rules/offices'
import { deskOf } from '../../../guard'

const query = z.object({ q: z.string().max(80).default('') })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await findNamedCandidates(knex, organizationId, read(query, { q: req.query.q }).q)
  const offices = officeNames.map((key) => ({ key, name: OFFICES[key] }))
  res.json({ offices, ...found } satisfies OfficeCandidates)
}
