import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { tooLong } from '../contracts/purchase/buyer-limits'
import { invalid, Problem, read } from '../kernel/problem'
import { plainText } from '../kernel/text/plain-text'
import { chileDay } from '../kernel/time/chile-day'
import { findCandidates } from '../modules/federation/read/desk/find-candidates'
import { isTermAllowed, officeNames } from '../modules/federation/rules/offices'
import type { OfficeData } from '../modules/federation/write/give-office'
import { courseLackedFor } from '../modules/training/read/office-course'
import { words } from './admin/schemas'

const body = z.object({
  office: z.enum(officeNames, 'Elige un cargo.'),
  memberId: z.string('Elige a una persona.').min(1, 'Elige a una persona.').max(64),
  until: z.iso.date('La fecha va así: 2028-03-31.'),
  act: words(200),
})
const why = z.object({
  withoutCourse: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(300, tooLong(300)))
    .optional(),
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

/**
 * The same at a desk: who has not the course of an office gets it with the reason for which, and whoever confirms it
 * reads that. @throws Problem 400 invalid_data · 409 course_needed, with the course
 */
export async function officeAskedAtDesk(
  req: MedusaRequest,
  at: { id: string; handle: string },
): Promise<OfficeData> {
  const asked = await officeAsked(req, at)
  const { withoutCourse } = read(why, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const course = await courseLackedFor(knex, asked.office, asked.memberId)
  if (!course) return asked
  if (withoutCourse) return { ...asked, withoutCourse }
  const says = `${asked.name} no tiene el curso «${course.title}», de /formacion/${course.handle}. Si la asamblea la eligió igual, di por qué lo toma sin él.`
  throw new Problem('course_needed', says, { withoutCourse: says }, { course })
}
