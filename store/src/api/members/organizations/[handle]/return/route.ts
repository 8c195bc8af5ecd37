import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { changeOrganizationStatusWorkflow } from '../../../../../workflows/federation/change-organization-status'
import { ownActingOf } from '../../../acting'
import { sendOwnGroup } from '../send-own-group'

/** The group sells again; one that does already stays so, for a phone asks twice. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id } = ownActingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const paused = await knex('organization')
    .where({ id, status: 'paused' })
    .first<{ id: string } | undefined>('id')
  if (paused) await changeOrganizationStatusWorkflow(req.scope).run({ input: { id, to: 'active' } })
  await sendOwnGroup(req, res)
}
