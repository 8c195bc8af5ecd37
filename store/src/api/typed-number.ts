import { z } from '@medusajs/framework/zod'
import { UNITS_MAX } from '../contracts/desk/supply'
import { type NumberRead, readUnits } from '../kernel/text/number-text'

/** A number as it was typed, `1.200` too; what can be read in two ways is asked about. */
export const typed = (reads: (text: string | number) => NumberRead, least: number, words: string) =>
  z.union([z.string(), z.number()], words).transform((text, context) => {
    const read = reads(text)
    const problem = 'problem' in read ? read.problem : read.value < least ? words : null
    if ('value' in read && problem === null && Number.isInteger(read.value)) return read.value
    context.addIssue({ code: 'custom', message: problem ?? words })
    return z.NEVER
  })
/** Left empty, it is null. */
export const typedIfAny = <T>(reads: z.ZodType<T, unknown>) =>
  z.unknown().transform((said, context): T | null => {
    if (said === null || said === undefined || said === '') return null
    const read = reads.safeParse(said)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? '' })
    return z.NEVER
  })
export const units = (words: string) => typed((text) => readUnits(text, UNITS_MAX), 1, words)
