import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readAssociations } from '../../../../../modules/federation/read/desk/read-groups'
import { federationDeskOf } from '../../../guard'
import { foundBelow } from '../groups/found-below'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ associations: await readAssociations(knex, organizationId) })
}

/** It has its desk from then on: its first offices are given there, by two of the federation (decision 037). */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { handle: federation } = federationDeskOf(req)
  await foundBelow(req, res, 'association', () => Promise.resolve(federation))
}
