import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findSession } from '../../modules/access/read/find-session'
import {
  keepActing,
  keepEntered,
  memberOf,
  notEntered,
  unknownGroup,
} from '../../modules/federation/read/acting'
import { findActing } from '../../modules/federation/read/find-acting'
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

async function knowGroup(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const acting = await findActing(knexOf(req), memberOf(req), req.params.handle ?? '')
  if (!acting) throw unknownGroup()
  await logAct(knexOf(req), acting, req, res)
  keepActing(req, acting)
  next()
}

/** Without `methods` they stand before every route and every other middleware of these addresses, whatever the method. */
export const memberGuards = [
  { matcher: '/members', middlewares: [knowMember] },
  { matcher: '/members/organizations/:handle', middlewares: [knowGroup] },
]
