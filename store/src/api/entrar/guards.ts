import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endStaffSessionWorkflow } from '../../workflows/access/end-staff-session'
import { renewSession, sessionIdsOf } from './panel-session'

/** Before Medusa makes a cookie of a token: under a new session id. */
async function renew(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await renewSession(req)
  next()
}

/** Before Medusa forgets the cookie: whatever else the same entry gave opens nothing either. */
async function end(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  for (const id of await sessionIdsOf(req, res)) await endStaffSessionWorkflow(req.scope).run({ input: id })
  next()
}

export const staffEntryGuards = [
  { matcher: '/auth/session', methods: ['POST' as const], middlewares: [renew] },
  { matcher: '/auth/session', methods: ['DELETE' as const], middlewares: [end] },
]
