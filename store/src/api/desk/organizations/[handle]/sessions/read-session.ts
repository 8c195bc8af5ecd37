import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../../../../../kernel/time/clock'
import { deskSession, type SessionThere } from '../../../../../modules/training/read/desk-sessions'
import { unknownSession } from '../../../../../modules/training/write/lock-session'
import { deskOf } from '../../../guard'

/** The session of the address, of that desk. @throws Problem 404 not_found */
export async function sessionOf(req: MedusaRequest): Promise<SessionThere & { at: Date }> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const session = await deskSession(knex, deskOf(req).organizationId, req.params.id ?? '')
  if (!session) throw unknownSession()
  return { ...session, at: await databaseNow(knex) }
}
