import type { MedusaRequest } from '@medusajs/framework/http'
import { FEDERATION } from '../../../../modules/federation'
import type { FederationService } from '../../../../modules/federation/service'
import { notFound } from '../../../../kernel/problem'

/** By id or by handle, which never changes. */
export async function findOrganization(req: MedusaRequest) {
  const federation = req.scope.resolve<FederationService>(FEDERATION)
  const id = req.params.id ?? ''
  const [organization] = await federation.listOrganizations(id.startsWith('org_') ? { id } : { handle: id })
  if (!organization) throw notFound('No encontramos esa organización.')
  return organization
}
