import { z } from '@medusajs/framework/zod'
import { plainText } from '../../../../../../kernel/text/plain-text'

const version = z.number().int().min(0).optional()

/** What an officer says of a proposal. `version`: the one that was looked at. */
export const proposalDecision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve'), version }),
  z.object({
    decision: z.literal('ask_change'),
    version,
    reason: z
      .string()
      .transform(plainText)
      .pipe(z.string().min(5, 'Cuenta qué falta, para que puedan corregirlo.').max(500)),
  }),
])
