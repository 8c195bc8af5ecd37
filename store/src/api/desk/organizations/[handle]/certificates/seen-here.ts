import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { organizationIdsFrom } from '../../../../../modules/federation/read/desk/organizations-from'
import type { Seen } from '../../../../../modules/training/read/desk-certificates'
import { deskOf } from '../../../guard'

/** Whose certificates that desk sees: the federation issued all; another sees those of who belongs to it or below. */
export async function seenHere(req: MedusaRequest): Promise<Seen> {
  const { organizationId, kind } = deskOf(req)
  if (kind === 'federation') return { organizations: null }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return { organizations: await organizationIdsFrom(knex, organizationId) }
}
