import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { invalid, read } from '../../../../../kernel/problem'
import { slug } from '../../../../../kernel/text/slug'
import { findAssociation } from '../../../../../modules/federation/read/desk/find-association'
import { groupsBelow } from '../../../../../modules/federation/read/desk/groups-below'
import { createOrganizationWorkflow } from '../../../../../workflows/federation/create-organization'
import { handleSchema } from '../../../../admin/schemas'
import { deskOf } from '../../../guard'
import { groupFacts } from './group-schema'
import { groupsAt } from './read-groups'

/** Below `/grupos` the shop has a page of that name. */
const RESERVED = 'nuevo'

const body = groupFacts.extend({
  handle: z.union([z.literal(''), handleSchema]).optional(),
  association: z.string().max(80).optional(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsAt(req, await groupsBelow(knex, deskOf(req).organizationId))
  res.json({ groups: groups.map(({ card }) => card) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, organizationId } = deskOf(req)
  const { association, handle: given, ...facts } = read(body, req.body)
  const handle = given || slug(facts.name)
  if (handle === RESERVED || !handleSchema.safeParse(handle).success)
    throw invalid('Hay algo que corregir.', { handle: 'Elige otra dirección.' })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parent = await findAssociation(knex, organizationId, association ?? '')
  if (!parent) throw invalid('Hay algo que corregir.', { association: 'Elige de qué asociación es.' })
  await createOrganizationWorkflow(req.scope).run({
    input: { ...facts, kind: 'group', handle, parent, officer },
  })
  res.status(201).json({ handle })
}
