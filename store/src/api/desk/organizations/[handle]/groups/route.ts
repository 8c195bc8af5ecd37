import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { invalid } from '../../../../../kernel/problem'
import { findAssociation } from '../../../../../modules/federation/read/desk/find-association'
import { groupsBelow } from '../../../../../modules/federation/read/desk/groups-below'
import { deskOf } from '../../../guard'
import { foundBelow } from './found-below'
import { groupsAt } from './read-groups'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsAt(req, await groupsBelow(knex, deskOf(req).organizationId))
  res.json({ groups: groups.map(({ card }) => card) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await foundBelow(req, res, 'group', async (named) => {
    const parent = await findAssociation(knex, deskOf(req).organizationId, named)
    if (!parent) throw invalid('Hay algo que corregir.', { association: 'Elige de qué asociación es.' })
    return parent
  })
}
