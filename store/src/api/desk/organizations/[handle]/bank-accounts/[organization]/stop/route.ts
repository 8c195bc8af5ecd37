import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findPayee } from '../../../../../../../modules/federation/read/desk/find-payee'
import { byOfficer } from '../../../../../../../modules/federation/write/write-act'
import { changeBankAccountWorkflow } from '../../../../../../../workflows/settlement/change-bank-account'
import { deskOf } from '../../../../../guard'

/** The change that waits is taken back. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, name } = await findPayee(knex, organizationId, req.params.organization ?? '')
  const input = { officer, name, stop: { organizationId: id, by: byOfficer(officer) } }
  const { result } = await changeBankAccountWorkflow(req.scope).run({ input })
  res.json(result)
}
