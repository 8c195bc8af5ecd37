import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readDeskConsignment } from '../../../../../../modules/consignment/read/desk/read-consignment'
import { groupsBelow } from '../../../../../../modules/federation/read/desk/groups-below'
import { deskOf } from '../../../../guard'
import { seenBy } from '../seen-by'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, held } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsBelow(knex, organizationId)
  res.json({ consignment: await readDeskConsignment(knex, groups, req.params.id ?? '', seenBy(held)) })
}
