import { z } from '@medusajs/framework/zod'

/** A day in a query, `YYYY-MM-DD`, that is in the calendar. */
export const dayAsked = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Va un día, como 2026-11-29.')
  .refine((day) => {
    const date = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  }, 'Ese día no existe.')

/** A field of a form of filters: sent empty, it asks for nothing. */
export const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
