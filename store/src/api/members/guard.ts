import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Capability } from '../../contracts/desk'
import { findSession } from '../../modules/access/read/find-session'
import {
  type Acting,
  keepActing,
  keepEntered,
  memberOf,
  notEntered,
  unknownGroup,
} from '../../modules/federation/read/acting'
import { deskWith } from '../../modules/federation/read/desk/desks-with'
import { findActing } from '../../modules/federation/read/find-acting'
import { byOfficer } from '../../modules/federation/write/write-act'
import { logAct } from './log-act'

/** The only addresses below `/members` that open without a session. */
const WITHOUT_SESSION: [method: string, path: RegExp][] = [
  ['POST', /^\/codes$/],
  ['POST', /^\/sessions$/],
  ['GET', /^\/invitations\/[^/]+$/],
]

const knexOf = (req: MedusaRequest) => req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)

export async function knowMember(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set('Cache-Control', 'no-store')
  if (WITHOUT_SESSION.some(([method, path]) => req.method === method && path.test(req.path))) return next()
  const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1]
  const session = token ? await findSession(knexOf(req), token) : null
  if (!session) throw notEntered()
  // For who keeps the token: until when it is worth keeping now.
  if (session.lengthenedTo) res.set('X-Mingaco-Session-Until', session.lengthenedTo.toISOString())
  keepEntered(req, session)
  next()
}

/** What an officer does on her phone for her desk, as groups do for theirs: below an association's or the federation's handle. */
const OF_DESK: [method: string, path: RegExp, capability: Capability][] = [
  ['POST', /^\/receptions$/, 'lots'],
  // Of what was wrong.
  ['POST', /^\/photos$/, 'lots'],
  ...['POST', 'HEAD', 'PATCH', 'DELETE'].map((method): [string, RegExp, Capability] => [
    ...([method, /^\/uploads\/[0-9a-f]{32}$/, 'lots'] as const),
  ]),
]

async function findAtDesk(req: MedusaRequest): Promise<Acting | null> {
  const opened = OF_DESK.find(([method, path]) => req.method === method && path.test(req.path))
  const found = opened && (await deskWith(knexOf(req), memberOf(req), req.params.handle ?? '', opened[2]))
  if (!found) return null
  const { memberId, memberName, organizationId, handle } = found.desk
  const { mandateId } = found.officer
  return {
    memberId,
    memberName,
    organizationId,
    handle,
    role: 'helper',
    mandateId,
    by: byOfficer(found.officer),
  }
}

async function knowGroup(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const acting = await findActing(knexOf(req), memberOf(req), req.params.handle ?? '')
  const how = acting ?? (await findAtDesk(req))
  if (!how) throw unknownGroup()
  // What is done for a desk is written down where it is done.
  if (acting) await logAct(knexOf(req), acting, req, res)
  keepActing(req, how)
  next()
}

/** Without `methods` they stand before every route and every other middleware of these addresses, whatever the method. */
export const memberGuards = [
  { matcher: '/members', middlewares: [knowMember] },
  { matcher: '/members/organizations/:handle', middlewares: [knowGroup] },
]
