import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../../env'
import { type Claim, findStaff, type Staff } from '../../modules/access/find-staff'
import { notFound, Problem } from '../../problem'
import { can, type Capability, openingOf } from '../../rules/panel-access'
import { demandKind, demandOwnOrigin } from './own-origin'
import { keepStaff, notStaff } from './staff'

/**
 * Before every route of the panel, ours and Medusa's: what is not in the list is closed, and who asks is looked up in
 * the database at each call. A token or a cookie alone says only who somebody was.
 */
async function guard(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set('Cache-Control', 'no-store')
  const opening = openingOf(req.method, req.baseUrl + req.path)
  // What the measurements compare ours with: only on this machine (env.ts).
  if (!opening && env.isVanillaOpen) return next()
  if (!opening) throw notFound('Esta dirección no está abierta.')
  demandOwnOrigin(req)
  if (opening.to !== 'anyone') keepStaff(req, await whoMay(req, res, opening.to))
  demandKind(req, opening.sends)
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
  return staff
}

/** Medusa makes a cookie of the bearer only: whose cookie came with it does not matter there. */
const BEARER_ONLY = '/auth/session'

type Shown = MedusaRequest & { auth_context?: { actor_id: string; auth_identity_id: string; iat?: number } }

/** Whose token or cookie came, as Medusa's own routes will read it. A secret key is nobody's. */
async function claimOf(req: MedusaRequest, res: MedusaResponse): Promise<Claim | null> {
  const isBearerOnly = (req.baseUrl + req.path).startsWith(BEARER_ONLY)
  const ways = isBearerOnly ? ('bearer' as const) : ['session' as const, 'bearer' as const]
  await new Promise<void>((resolve) => {
    void authenticate('user', ways, { allowUnauthenticated: true })(req, res, () => resolve())
  })
  const shown = (req as Shown).auth_context
  if (!shown?.iat) return null
  return { userId: shown.actor_id, authIdentityId: shown.auth_identity_id, issuedAt: shown.iat }
}

export const panelGuards = ['/admin', '/auth', '/static'].map((matcher) => ({
  matcher,
  middlewares: [guard],
}))
