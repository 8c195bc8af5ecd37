import { z } from '@medusajs/framework/zod'
import { type AccountKind, ACCOUNT_KINDS } from '../modules/settlement/rules/bank-account'

const kinds = Object.keys(ACCOUNT_KINDS) as [AccountKind, ...AccountKind[]]
const optional = (max: number) =>
  z
    .string()
    .max(max, `Es muy largo: hasta ${max} letras.`)
    .nullish()
    .transform((text) => text || null)

/** An account as the phone and the desk send it; what is wrong with its numbers is said by the rule. */
export const bankAccountSchema = z.object({
  holderName: z
    .string()
    .min(3, 'Escribe a nombre de quién está.')
    .max(120, 'Es muy largo: hasta 120 letras.'),
  holderRut: z.string().max(20),
  bank: z.string().max(3),
  kind: z.enum(kinds, 'Elige qué cuenta es.'),
  number: z.string().max(40),
  email: optional(200),
  collectorId: optional(80),
  consent: optional(200),
})
