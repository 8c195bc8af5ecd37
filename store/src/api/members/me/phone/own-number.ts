import { z } from '@medusajs/framework/zod'
import { parseContact } from '../../../../kernel/text/contact'

const WORDS = 'El celular va así: 9 1234 5678.'

/** As it is kept. */
export const ownNumber = z
  .string(WORDS)
  .max(40, WORDS)
  .transform((typed) => parseContact(typed))
  .refine((contact) => contact?.channel === 'phone', WORDS)
  .transform((contact) => contact?.value ?? '')
