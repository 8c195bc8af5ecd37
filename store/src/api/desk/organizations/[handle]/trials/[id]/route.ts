import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { groupsRightBelow } from '../../../../../../modules/federation/read/desk/groups-right-below'
import { findDeskTrial } from '../../../../../../modules/training/read/trials/desk-trials'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsRightBelow(knex, deskOf(req).organizationId)
  const trial = await findDeskTrial(knex, groups, req.params.id ?? '')
  if (!trial) throw notFound('No encontramos esa prueba en esta mesa.')
  res.json({ trial })
}
