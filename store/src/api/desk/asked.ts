import { z } from '@medusajs/framework/zod'
import { chileDay } from '../../kernel/time/chile-day'

/** A day in a query, `YYYY-MM-DD`, that is in the calendar. */
export const dayAsked = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Elige un día.', abort: true })
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'Ese día no existe.')

const LATEST_YEARS = 2
const today = () => chileDay(new Date())
const latest = () => `${Number(today().slice(0, 4)) + LATEST_YEARS}${today().slice(4)}`

/** The first day of what is settled anew. */
export const dayFromToday = dayAsked
  .refine((day) => day >= today(), 'Rige desde hoy o un día que viene: lo de antes ya se vendió así.')
  .refine((day) => day <= latest(), `Ese día queda a más de ${LATEST_YEARS} años.`)

/** A field of a form of filters: sent empty, it asks for nothing. */
export const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
