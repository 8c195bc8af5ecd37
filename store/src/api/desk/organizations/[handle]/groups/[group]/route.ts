import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskGroupWhole } from '../../../../../../contracts'
import { notFound, read } from '../../../../../../kernel/problem'
import { belongsTo } from '../../../../../../modules/federation/read/desk/groups-below'
import { readPeople } from '../../../../../../modules/federation/read/desk/read-groups'
import { openedBy } from '../../../../../../modules/federation/rules/capabilities'
import { updateOrganizationWorkflow } from '../../../../../../workflows/federation/update-organization'
import { deskOf } from '../../../../guard'
import { groupFacts } from '../group-schema'
import { groupOf, groupsAt } from '../read-groups'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await groupOf(req)
  const { held, memberId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [[found], people, isOwn] = await Promise.all([
    groupsAt(req, [id]),
    readPeople(knex, id, openedBy(held, 'groups') !== null),
    belongsTo(knex, memberId, id),
  ])
  if (!found) throw notFound('Ese grupo ya no existe.')
  const { communeCode, locality, trade, statusSince, pauseNote } = found.row
  const facts = { communeCode, locality, trade, pauseNote, statusSince: statusSince.toISOString() }
  const group: DeskGroupWhole = { ...found.card, ...facts, people, isOwn }
  res.json({ group })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle } = await groupOf(req)
  const { officer } = deskOf(req)
  const { communeCode, ...facts } = read(groupFacts, req.body)
  await updateOrganizationWorkflow(req.scope).run({
    input: { id, officer, ...facts, commune_code: communeCode },
  })
  res.json({ handle })
}
