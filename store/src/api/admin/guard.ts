import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../env'
import { type Claim, findStaff, type Staff } from '../../modules/access/read/find-staff'
import { notFound, Problem } from '../../kernel/problem'
import { isFresh } from '../../modules/access/rules/second-factor'
import { can, type Capability, openingOf, subjectOf } from '../../modules/access/rules/panel-access'
import { demandKind, demandOwnOrigin } from './own-origin'
import { logAct } from './log-act'
import { keepStaff, notStaff } from './staff'

/**
 * Before every route of the panel, ours and Medusa's: what is not in the list is closed, and who asks is looked up in
 * the database at each call. A token or a cookie alone says only who somebody was.
 */
async function guard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set('Cache-Control', 'no-store')
  const path = req.baseUrl + req.path
  const opening = openingOf(req.method, path)
  // What the measurements compare ours with: only on this machine (env.ts).
  if (!opening && env.isVanillaOpen) return next()
  if (!opening) throw notFound('Esta dirección no está abierta.')
  demandOwnOrigin(req)
  const { to, name: what } = opening
  const staff = to === 'anyone' ? null : await whoMay(req, res, to)
  if (staff) keepStaff(req, staff)
  demandKind(req, opening.sends)
  if (staff && to !== 'self')
    await logAct(req, res, { userId: staff.userId, what, subject: subjectOf(what, path) })
  next()
}

/** @throws Problem 401 not_entered, 403 not_yours */
async function whoMay(req: MedusaRequest, res: MedusaResponse, to: Capability | 'self'): Promise<Staff> {
  const claim = await claimOf(req, res)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const staff = claim && (await findStaff(knex, claim))
  if (!staff) throw notStaff()
  if (to !== 'self' && !can(staff.role, to))
    throw new Problem('not_yours', 'Eso no le toca a tu cuenta. Pídeselo a quien administra el panel.')
  const isGrave = (to === 'rights' || to === 'accounts') && req.method !== 'GET' && req.method !== 'HEAD'
  if (isGrave && !isFresh(staff.factorAt, staff.readAt))
    throw new Problem('needs_fresh_code', 'Para esto, escribe de nuevo el código de tu teléfono.')
  return staff
}

/** Medusa makes a cookie of the bearer only: whose cookie came with it does not matter there. */
const BEARER_ONLY = '/auth/session'

type Context = {
  actor_id: string
  auth_identity_id: string
  user_metadata?: { session_id?: unknown }
  iat?: number
}
type Shown = MedusaRequest & { auth_context?: Context }

/** Whose token or cookie came, as Medusa's own routes will read it. A secret key is nobody's. */
async function claimOf(req: MedusaRequest, res: MedusaResponse): Promise<Claim | null> {
  const isBearerOnly = (req.baseUrl + req.path).startsWith(BEARER_ONLY)
  const ways = isBearerOnly ? ('bearer' as const) : ['session' as const, 'bearer' as const]
  await new Promise<void>((resolve) => {
    void authenticate('user', ways, { allowUnauthenticated: true })(req, res, () => resolve())
  })
  const shown = (req as Shown).auth_context
  const sessionId = shown?.user_metadata?.session_id
  if (!shown?.iat || typeof sessionId !== 'string') return null
  const { actor_id: userId, auth_identity_id: authIdentityId, iat: issuedAt } = shown
  return { userId, authIdentityId, sessionId, issuedAt }
}

export const panelGuards = ['/admin', '/auth', '/static'].map((matcher) => ({
  matcher,
  middlewares: [guard],
}))
