import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskGroupWhole } from '../../../../../../contracts'
import { notFound, read } from '../../../../../../kernel/problem'
import { belongsTo } from '../../../../../../modules/federation/read/desk/groups-below'
import { readAssociations, readPeople } from '../../../../../../modules/federation/read/desk/read-groups'
import { openedBy } from '../../../../../../modules/federation/rules/capabilities'
import { updateOrganizationWorkflow } from '../../../../../../workflows/federation/update-organization'
import { deskOf } from '../../../../guard'
import { groupFacts } from '../group-schema'
import { belowOf, groupsAt } from '../read-groups'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle, kind } = await belowOf(req)
  const { held, memberId, organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [[found], people, isOwn, associations] = await Promise.all([
    groupsAt(req, [id]),
    readPeople(knex, id, openedBy(held, 'groups') !== null),
    belongsTo(knex, memberId, id),
    kind === 'association' ? readAssociations(knex, organizationId) : [],
  ])
  if (!found) throw notFound('Ese grupo ya no existe.')
  const { communeCode, locality, trade, statusSince, pauseNote, isTrustedByCourse } = found.row
  const facts = {
    communeCode,
    locality,
    trade,
    pauseNote,
    isTrustedByCourse,
    statusSince: statusSince.toISOString(),
  }
  const board = associations.find((one) => one.handle === handle)
  const group: DeskGroupWhole = {
    ...found.card,
    ...facts,
    people,
    isOwn,
    board: board ? { groups: board.groups, isWithoutBoard: board.isWithoutBoard } : null,
  }
  res.json({ group })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle } = await belowOf(req)
  const { officer } = deskOf(req)
  const { communeCode, ...facts } = read(groupFacts, req.body)
  await updateOrganizationWorkflow(req.scope).run({
    input: { id, officer, ...facts, commune_code: communeCode },
  })
  res.json({ handle })
}
