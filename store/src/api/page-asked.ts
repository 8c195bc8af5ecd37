import { z } from '@medusajs/framework/zod'

const words = 'Va un número de página, desde 1.'

/** Which page of a list, from 1. */
export const pageAsked = z.object({
  page: z.coerce.number(words).int(words).min(1, words).max(1000, words).default(1),
})
