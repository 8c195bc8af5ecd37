import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { isCircleOf } from '../../../../../modules/training/read/leadership/circles'
import { unknownCircle } from '../../../../../modules/training/write/leadership/circle'
import { deskOf } from '../../../guard'

/** The circle of the address, of that desk, and who acts on it. @throws Problem 404 not_found */
export async function circleOf(req: MedusaRequest) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { organizationId, officer } = deskOf(req)
  const id = req.params.id ?? ''
  if (!(await isCircleOf(knex, organizationId, id))) throw unknownCircle()
  return { id, officer }
}
