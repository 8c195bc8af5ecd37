import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnSessions } from '../../../../contracts'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownSessions } from '../../../../modules/training/read/own-sessions'

/** Sessions of courses that she may go to, and those that she signed up for or was at. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ sessions: await ownSessions(knex, memberOf(req).memberId) } satisfies OwnSessions)
}
