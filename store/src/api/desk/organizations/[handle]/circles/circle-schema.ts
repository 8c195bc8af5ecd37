import { z } from '@medusajs/framework/zod'
import type { CircleFacts, CircleMeetingRequest, CirclePeopleRequest } from '../../../../../contracts'
import { CIRCLE_NAME_MAX, CIRCLE_TEXT_MAX, MEETING_TEXT_MAX } from '../../../../../contracts/desk/leadership'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainText } from '../../../../../kernel/text/plain-text'
import { CIRCLE_ROLES } from '../../../../../modules/training/rules/leadership/circle'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'
import { memberIds } from '../sessions/session-schema'

export const circleFacts: z.ZodType<CircleFacts, unknown> = z.object({
  name: words(CIRCLE_NAME_MAX),
  about: words(CIRCLE_TEXT_MAX),
})

export const circlePeople: z.ZodType<CirclePeopleRequest, unknown> = z.object({
  to: z.enum([...CIRCLE_ROLES, 'out'], 'Di si entra al círculo o sale.'),
  members: memberIds,
})

const talked = z
  .string('Escribe de qué hablaron.')
  .transform(plainText)
  .pipe(z.string().min(1, 'Escribe de qué hablaron.').max(MEETING_TEXT_MAX, tooLong(MEETING_TEXT_MAX)))

export const circleMeeting: z.ZodType<CircleMeetingRequest, unknown> = z.object({
  day: dayAsked,
  talked,
  present: memberIds,
})
