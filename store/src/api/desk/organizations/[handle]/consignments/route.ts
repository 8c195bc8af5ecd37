import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskConsignments } from '../../../../../contracts'
import {
  CONSIGNMENT_MOVES,
  type ConsignmentStateName,
} from '../../../../../contracts/purchase/consignment-state'
import { read } from '../../../../../kernel/problem'
import { listConsignments } from '../../../../../modules/consignment/read/desk/list-consignments'
import { groupNames } from '../../../../../modules/federation/read/desk/group-names'
import { groupsBelow } from '../../../../../modules/federation/read/desk/groups-below'
import { chosen, dayAsked } from '../../../asked'
import { deskOf } from '../../../guard'
import { seenBy } from './seen-by'

const states = Object.keys(CONSIGNMENT_MOVES) as ConsignmentStateName[]

const query = z.object({
  state: chosen(z.enum(states, 'Ese estado no existe.')),
  group: chosen(z.string().regex(/^[a-z0-9-]{1,80}$/, 'Ese grupo no existe.')),
  from: chosen(dayAsked),
  to: chosen(dayAsked),
  number: chosen(
    z
      .string()
      .regex(/^\d{1,9}$/, 'Va el número del pedido.')
      .transform(Number),
  ),
  about: chosen(z.enum(['shortage', 'refund', 'late'], 'Eso no se puede buscar.')),
  sort: z.unknown(),
  page: z.unknown(),
  size: z.unknown(),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const wanted = read(query, req.query)
  const { organizationId, held } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const below = await groupsBelow(knex, organizationId)
  const { helps, money } = seenBy(held)
  const [page, groups] = await Promise.all([
    listConsignments(knex, below, wanted, helps || money),
    groupNames(knex, below),
  ])
  res.json({ ...page, groups } satisfies DeskConsignments)
}
