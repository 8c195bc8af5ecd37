import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound, read } from '../../../../kernel/problem'
import { isOfFederation } from '../../../../modules/federation/read/is-of-federation'
import { correctMemberWorkflow } from '../../../../workflows/federation/correct-member'
import { invitationSchema } from '../../../invitation-schema'
import { byStaff } from '../../staff'

const body = invitationSchema.pick({ name: true, phone: true, email: true })

/** Of the federation's own people: everybody else's data are corrected at a desk. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ''
  const given = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await isOfFederation(knex, id)))
    throw notFound('Aquí se corrige a quien es de la federación misma. A las demás, en la mesa.')
  const { result } = await correctMemberWorkflow(req.scope).run({ input: { id, by: byStaff(req), ...given } })
  const { name, phone, email } = result
  res.json({ member: { name, phone, email } })
}
