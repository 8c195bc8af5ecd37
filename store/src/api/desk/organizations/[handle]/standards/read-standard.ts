import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../kernel/problem'
import { deskStandard } from '../../../../../modules/supply/read/desk-standards'
import { deskOf } from '../../../guard'

export const unknownStandard = () => notFound('No encontramos esa ficha en esta mesa.')

/** The same of one whose assembly is there: another desk reads it. @throws Problem 404 not_found */
export async function ownStandardOf(req: MedusaRequest) {
  const standard = await standardOf(req)
  if (!standard.isOwn) throw unknownStandard()
  return standard
}

/** The standard of the address, as that desk sees it. @throws Problem 404 not_found */
export async function standardOf(req: MedusaRequest) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const standard = await deskStandard(knex, deskOf(req).organizationId, req.params.standard ?? '')
  if (!standard) throw unknownStandard()
  return standard
}
