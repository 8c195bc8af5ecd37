import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskPoint, DeskPoints } from '../../../../../contracts'
import { notFound } from '../../../../../kernel/problem'
import { awaitedAt } from '../../../../../modules/consignment/read/awaited-at'
import { readPointsOf } from '../../../../../modules/delivery/read/desk-points'
import { organizationsFrom } from '../../../../../modules/federation/read/desk/organizations-from'
import { deskOf } from '../../../guard'

/** What the desk of the address keeps: its own points and those of what is below it. */
export async function pointsAt(req: MedusaRequest): Promise<DeskPoints> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const organizations = await organizationsFrom(knex, deskOf(req).organizationId)
  const names = new Map(organizations.map(({ handle, name }) => [handle, name]))
  const found = await readPointsOf(knex, [...names.keys()])
  const awaited = await awaitedAt(
    knex,
    found.map(({ id }) => id),
  )
  const points = found.map(({ organization: handle, ...point }) => ({
    ...point,
    organization: { handle, name: names.get(handle) ?? handle },
    awaited: awaited.get(point.id) ?? 0,
  }))
  return { points, organizations }
}

/** The point of the address. @throws Problem 404 not_found */
export async function pointOf(req: MedusaRequest): Promise<DeskPoint> {
  const point = (await pointsAt(req)).points.find(({ id }) => id === req.params.id)
  if (!point) throw notFound('Ese punto ya no está.')
  return point
}
