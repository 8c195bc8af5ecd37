import { z } from '@medusajs/framework/zod'
import type { PathNote } from '../../../../contracts'
import { WISH_WORDS_MAX } from '../../../../contracts/leadership'
import { tooLong } from '../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../kernel/text/plain-text'
import { officeNames } from '../../../../modules/federation/rules/offices'

const office = z.enum(officeNames, 'Elige un cargo de la lista.')
const saidAt = z.iso.datetime('No entendemos ese momento.')
const level = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  'Elige cómo te sientes, del 1 al 5.',
)
const said = z
  .string()
  .transform(plainLine)
  .pipe(z.string().max(WISH_WORDS_MAX, tooLong(WISH_WORDS_MAX)))
/** Each once, in the order of the list: so what is said twice is the same. */
const offices = z
  .array(office, 'Elige cargos de la lista.')
  .max(officeNames.length)
  .transform((chosen) => officeNames.filter((name) => chosen.includes(name)))

const ANSWER = 'Di qué respondes.'
const id = z.string().min(1).max(64)

export const pathNote: z.ZodType<PathNote, unknown> = z.discriminatedUnion(
  'says',
  [
    z.object({ says: z.literal('wish'), offices, words: said, saidAt }),
    z.object({ says: z.literal('readiness'), office, level, saidAt }),
    z.object({ says: z.literal('seen'), isSeen: z.boolean('Di si tu asociación lo ve.'), saidAt }),
    z.object({ says: z.literal('mentoring'), id, answer: z.enum(['agree', 'end'], ANSWER), saidAt }),
    z.object({ says: z.literal('circle'), id, answer: z.literal('leave', ANSWER), saidAt }),
  ],
  'No entendemos lo que dices.',
)
