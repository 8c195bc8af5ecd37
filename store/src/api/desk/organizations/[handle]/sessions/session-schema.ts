import { z } from '@medusajs/framework/zod'
import type { SessionFacts } from '../../../../../contracts'
import { SESSION_PLACES_MAX, SESSION_TEXT_MAX } from '../../../../../contracts/desk/sessions'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Escribe la hora, por ejemplo 10:30.')
const ifAny = z
  .string()
  .transform(plainLine)
  .pipe(z.string().max(SESSION_TEXT_MAX, tooLong(SESSION_TEXT_MAX)))
const places = z.coerce
  .number('Escribe un número.')
  .int('Escribe un número entero.')
  .min(1, 'Al menos un cupo.')
  .max(SESSION_PLACES_MAX, `Van ${SESSION_PLACES_MAX} cupos a lo más.`)

export const memberId = z.string().regex(/^mem_[\w-]{4,64}$/, 'Elige a una persona.')

export const sessionFacts: z.ZodType<SessionFacts, unknown> = z.object({
  course: z.string().regex(/^[a-z0-9-]{1,80}$/, 'Elige el curso.'),
  day: dayAsked,
  from: time,
  until: time,
  place: words(SESSION_TEXT_MAX),
  places,
  trainer: z.string().regex(/^mem_[\w-]{4,64}$/, 'Elige quién la hace.'),
  childcare: ifAny,
  transport: ifAny,
})

/** As many as fit into a room, and into one request. */
export const memberIds = z.array(memberId).min(1, 'Marca al menos a una.').max(SESSION_PLACES_MAX)

export const reasonSchema = z.object({ reason: words(SESSION_TEXT_MAX) })
