import { z } from '@medusajs/framework/zod'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainText } from '../../../../../kernel/text/plain-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { COMMUNES } from '../../../../../modules/delivery/data/communes'
import { words } from '../../../../admin/schemas'
import { dayAsked } from '../../../asked'

const CODES = new Set(COMMUNES.map(([code]) => code))
const MOST_DAYS = 31

export const pointFacts = z.object({
  name: words(120),
  address: words(200),
  communeCode: z.string('Elige la comuna.').refine((code) => CODES.has(code), 'Elige la comuna.'),
  hours: words(200),
  instructions: z
    .string()
    .transform(plainText)
    .pipe(z.string().max(500, tooLong(500))),
  dates: z
    .array(dayAsked)
    .max(MOST_DAYS, `Van ${MOST_DAYS} días a lo más.`)
    .transform((days) => [...new Set(days)].sort()),
})

export const newPoint = pointFacts.extend({
  kind: z.enum(['collection', 'pickup', 'fair'], 'Elige qué es.'),
  organization: z.string('Elige de quién es.').max(80),
})

/** Why the days do not fit what it is; null: they do. */
export function datesProblem(kind: string, dates: string[]): string | null {
  if (kind !== 'fair') return dates.length > 0 ? 'Solo una feria tiene días.' : null
  const isComing = dates.some((day) => day >= chileDay(new Date()))
  return isComing ? null : 'Una feria tiene al menos un día que viene.'
}
