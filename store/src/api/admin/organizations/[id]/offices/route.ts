import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../kernel/problem'
import { findCandidates } from '../../../../../modules/federation/read/desk/find-candidates'
import { readOffices } from '../../../../../modules/federation/read/desk/read-acts'
import { askForChangeWorkflow } from '../../../../../workflows/access/ask-for-change'
import { officeAsked } from '../../../../office-asked'
import { staffOf } from '../../../staff'
import { findOrganization } from '../find-organization'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await findOrganization(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [offices, candidates] = await Promise.all([readOffices(knex, id), findCandidates(knex, id)])
  res.json({ offices, candidates })
}

/** Happens when a second person confirms it (`/admin/changes`): 202; the first of each office at once: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle, kind } = await findOrganization(req)
  if (kind === 'group') throw notFound('Los cargos son de las asociaciones y de la federación.')
  const after = await officeAsked(req, { id, handle })
  const { result } = await askForChangeWorkflow(req.scope).run({
    input: { kind: 'office', after, by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
