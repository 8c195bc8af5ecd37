import { z } from '@medusajs/framework/zod'
import { tooLong } from '../../../../../contracts/purchase/buyer-limits'
import { plainLine } from '../../../../../kernel/text/plain-text'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { dayAsked } from '../../../asked'

const LATEST_YEARS = 2
const today = () => chileDay(new Date())
const latest = () => `${Number(today().slice(0, 4)) + LATEST_YEARS}${today().slice(4)}`

const sheet = z.string().max(700_000, 'La planilla pesa más de 500 KB. Deja solo la tabla y súbela de nuevo.')

export const tariffSchema = z.object({
  validFrom: dayAsked
    .refine((day) => day >= today(), 'Rigen desde hoy o después: las de antes ya se cobraron.')
    .refine((day) => day <= latest(), `Ese día queda a más de ${LATEST_YEARS} años.`),
  carrier: z
    .string()
    .transform(plainLine)
    .pipe(z.string().max(80, tooLong(80)))
    .optional(),
  rates: sheet.optional(),
  communes: sheet.optional(),
})
