import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnSession } from '../../../../contracts'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownSession } from '../../../../modules/training/read/own-sessions'
import { unknownSession } from '../../../../modules/training/write/lock-session'

/** The session of the address, as it is to her. @throws Problem 404 not_found: also one of an association that she is not of */
export async function sessionOf(req: MedusaRequest): Promise<OwnSession> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const session = await ownSession(knex, memberOf(req).memberId, req.params.id ?? '')
  if (!session) throw unknownSession()
  return session
}
