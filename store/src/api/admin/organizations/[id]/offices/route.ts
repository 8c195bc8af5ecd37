import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { invalid, notFound, read } from '../../../../../kernel/problem'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { findCandidates } from '../../../../../modules/federation/read/desk/find-candidates'
import { readOffices } from '../../../../../modules/federation/read/desk/read-acts'
import { isTermAllowed, officeNames } from '../../../../../modules/federation/rules/offices'
import { askForChangeWorkflow } from '../../../../../workflows/access/ask-for-change'
import { words } from '../../../schemas'
import { staffOf } from '../../../staff'
import { findOrganization } from '../find-organization'

const body = z.object({
  office: z.enum(officeNames, 'Elige un cargo.'),
  memberId: z.string('Elige a una persona.').min(1, 'Elige a una persona.').max(64),
  until: z.iso.date('La fecha va así: 2028-03-31.'),
  act: words(200),
})

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
  const { memberId, ...given } = read(body, req.body)
  const candidates = await findCandidates(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  const candidate = candidates.find((one) => one.id === memberId)
  if (!candidate)
    throw invalid('Hay algo que corregir.', {
      memberId: 'Esa persona no es parte de la organización. Elige a otra.',
    })
  if (!isTermAllowed(given.until, chileDay(new Date())))
    throw invalid('Hay algo que corregir.', { until: 'El cargo dura desde hoy y a lo más cuatro años.' })
  const after = { ...given, organization: handle, memberId, name: candidate.name }
  const { result } = await askForChangeWorkflow(req.scope).run({
    input: { kind: 'office', after, by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
