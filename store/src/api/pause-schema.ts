import { z } from '@medusajs/framework/zod'
import { plainText } from '../kernel/text/plain-text'
import { chileDay } from '../kernel/time/chile-day'
import { backOnProblem } from '../modules/federation/rules/pause'

const WRONG_DATE = {
  not_a_date: 'Pon el día en que vuelven.',
  not_ahead: 'Tiene que ser de mañana en adelante.',
  too_far: 'Puede ser hasta en un año más.',
}

export const pauseNoteSchema = z
  .string()
  .transform(plainText)
  .pipe(z.string().max(200, 'Van 200 letras a lo más.'))
  .default('')

/** The day on which a group is back. */
export const backOnSchema = z.string().superRefine((backOn, context) => {
  const problem = backOnProblem(backOn, chileDay(new Date()))
  if (problem) context.addIssue({ code: 'custom', message: WRONG_DATE[problem] })
})
