import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound, Problem } from '../../kernel/problem'
import { memberOf } from '../../modules/federation/read/acting'
import { type AtDesk, findOfficer } from '../../modules/federation/read/desk/find-officer'
import { openedBy } from '../../modules/federation/rules/capabilities'
import { capabilityFor, needsFactor } from '../../modules/federation/rules/desk-openings'
import type { Officer } from '../../modules/federation/write/write-act'
import { knowMember } from '../members/guard'
import { demandFactor } from './demand-factor'

type Desk = AtDesk & { officer: Officer }

const desks = new WeakMap<MedusaRequest, Desk>()

const unknown = () => notFound('No encontramos esa mesa entre las tuyas.')

/** The desk of the address, and the office that opened it. @throws Problem 404 not_found */
export function deskOf(req: MedusaRequest): Desk {
  const desk = desks.get(req)
  // The address that the route reads must be the one that the guard read.
  if (!desk || desk.handle !== req.params.handle) throw unknown()
  return desk
}

/** The same of what only the federation has: what buyers pay comes to its account. @throws Problem 404 not_found */
export function federationDeskOf(req: MedusaRequest): Desk {
  const desk = deskOf(req)
  if (desk.kind !== 'federation') throw unknown()
  return desk
}

/** Before what is sent there is received. */
export function onlyAtFederation(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  federationDeskOf(req)
  next()
}

/** What the table does not open is not there; what it opens for another office is refused in words. */
async function knowDesk(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await findOfficer(knex, memberOf(req), req.params.handle ?? '')
  const capability = capabilityFor(req.method, req.path)
  if (!found || !capability || !openedBy(found.held, 'look')) throw unknown()
  const by = openedBy(found.held, capability, found.isWithoutBoard)
  if (!by) throw new Problem('not_yours', 'Eso no le toca a tu cargo. Pídeselo a quien lo tiene.')
  if (needsFactor(req.method, req.path)) await demandFactor(knex, memberOf(req), new Date(by.since))
  const { memberId, organizationId } = found
  desks.set(req, { ...found, officer: { memberId, organizationId, mandateId: by.mandateId } })
  next()
}

export const deskGuards = [
  { matcher: '/desk', middlewares: [knowMember] },
  { matcher: '/desk/organizations/:handle', middlewares: [knowDesk] },
]
