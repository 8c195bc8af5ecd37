import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { invalid, read } from '../kernel/problem'
import { chileDay } from '../kernel/time/chile-day'
import { findCandidates } from '../modules/federation/read/desk/find-candidates'
import { isTermAllowed, officeNames } from '../modules/federation/rules/offices'
import type { OfficeData } from '../modules/federation/write/give-office'
import { words } from './admin/schemas'

const body = z.object({
  office: z.enum(officeNames, 'Elige un cargo.'),
  memberId: z.string('Elige a una persona.').min(1, 'Elige a una persona.').max(64),
  until: z.iso.date('La fecha va así: 2028-03-31.'),
  act: words(200),
})

/** An office that somebody asks to give there: its holder belongs, and its term is no longer than allowed. */
export async function officeAsked(
  req: MedusaRequest,
  { id, handle }: { id: string; handle: string },
): Promise<OfficeData> {
  const { memberId, ...given } = read(body, req.body)
  const candidates = await findCandidates(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  const candidate = candidates.find((one) => one.id === memberId)
  if (!candidate)
    throw invalid('Hay algo que corregir.', {
      memberId: 'Esa persona no es parte de la organización. Elige a otra.',
    })
  if (!isTermAllowed(given.until, chileDay(new Date())))
    throw invalid('Hay algo que corregir.', { until: 'El cargo dura desde hoy y a lo más cuatro años.' })
  return { ...given, organization: handle, memberId, name: candidate.name }
}
