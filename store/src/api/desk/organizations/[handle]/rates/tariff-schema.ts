import { z } from '@medusajs/framework/zod'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { dayFromToday } from '../../../asked'

const sheet = z.string().max(700_000, 'La planilla pesa más de 500 KB. Deja solo la tabla y súbela de nuevo.')

export const tariffSchema = z.object({
  validFrom: dayFromToday,
  carrier: z
    .string()
    .transform(plainLine)
    .pipe(z.string().max(80, tooLong(80)))
    .optional(),
  rates: sheet.optional(),
  communes: sheet.optional(),
})
