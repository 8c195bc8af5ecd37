import { z } from '@medusajs/framework/zod'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { COMMUNES } from '../../../../../modules/delivery/data/communes'

const CODES = new Set(COMMUNES.map(([code]) => code))

const line = z
  .string()
  .transform(plainLine)
  .pipe(z.string().max(120, 'Van 120 letras a lo más.'))
  .nullish()
  .transform((text) => text || null)

export const groupFacts = z.object({
  name: z
    .string('Falta el nombre.')
    .transform(plainLine)
    .pipe(z.string().min(3, 'Falta el nombre.').max(120, 'Van 120 letras a lo más.')),
  communeCode: z.string('Elige la comuna.').refine((code) => CODES.has(code), 'Elige la comuna.'),
  locality: line,
  trade: line,
})
