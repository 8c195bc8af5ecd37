import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { purgeShop } from '../../../../../modules/catalog/write/purge-shop'
import { readFederation } from '../../../../../modules/federation/read/desk/read-federation'
import { updateOrganizationWorkflow } from '../../../../../workflows/federation/update-organization'
import { federationDeskOf } from '../../../guard'
import { groupFacts } from '../groups/group-schema'

const body = groupFacts.pick({ name: true, communeCode: true })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  res.json(await readFederation(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id, officer } = federationDeskOf(req)
  const { name, communeCode: commune_code } = read(body, req.body)
  await updateOrganizationWorkflow(req.scope).run({ input: { id, officer, name, commune_code } })
  await purgeShop(req.scope, ['shop', 'organizations'])
  res.json(await readFederation(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}
