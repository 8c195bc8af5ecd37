import { z } from '@medusajs/framework/zod'
import { TRIAL_LIMITS as L, type TrialEntryRequest } from '../../../../../contracts/trials'
import { plainLine, plainText } from '../../../../../kernel/text/plain-text'
import { dayAsked } from '../../../../desk/asked'

const text = (max: number, clean: (typed: string) => string, missing: string | null) =>
  z
    .string({ error: missing ?? 'Escríbelo con palabras.' })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(missing ? 1 : 0, missing ?? '')
        .max(max, `A lo más ${max} letras.`),
    )
const line = (missing: string, max: number = L.line) => text(max, plainLine, missing)
const words = (missing: string | null = null) => text(L.text, plainText, missing)
const whole = (max: number, asked: string, min = 0) =>
  z.number({ error: asked }).int(asked).min(min, asked).max(max, `Va un número hasta ${max}.`)
const clp = (asked: string) => whole(L.clp, asked)
const handle = z.string().regex(/^[a-z0-9-]{1,80}$/, 'No lo encontramos.')

const SAYS = {
  idea: z
    .object({
      title: line('Escribe qué quieren probar.', L.title),
      why: words(),
      course: handle.nullable(),
      lesson: handle.nullable(),
    })
    .refine(({ course, lesson }) => (course === null) === (lesson === null), {
      error: 'Falta la lección.',
      path: ['lesson'],
    }),
  batch: z.object({
    made: whole(L.pieces, 'Di cuántas hicieron.', 1),
    good: whole(L.pieces, 'Di cuántas salieron buenas.'),
    day: dayAsked,
    makers: line('Di quiénes la hicieron.'),
    materialsClp: clp('Di cuánto gastaron en materiales.'),
    packagingClp: clp('Di cuánto costó el envase.'),
    minutes: whole(L.minutes, 'Di cuánto se demoraron.'),
  }),
  sale: z.object({
    sold: whole(L.pieces, 'Di cuántas se vendieron.'),
    priceClp: whole(L.clp, 'Di a qué precio.', 1),
    day: dayAsked,
    place: line('Di dónde.'),
    heard: words(),
  }),
  adopted: z.object({ learned: words('Cuenta qué aprendieron.'), product: handle.nullable() }),
  left: z.object({ reason: words('Cuenta por qué la dejan.'), learned: words() }),
}

const common = {
  /** As the phone made it. */
  trial: z.string().regex(/^[A-Za-z0-9-]{8,64}$/, 'Esa prueba no se entiende.'),
  doneAt: z.iso.datetime('No entendemos ese momento.'),
}

/** What a group's phone sends of a trial: `TrialEntryRequest` of the contract. */
export const trialSchema = z.discriminatedUnion('step', [
  z.object({ ...common, step: z.literal('idea'), says: SAYS.idea }),
  z.object({ ...common, step: z.literal('batch'), says: SAYS.batch }),
  z.object({ ...common, step: z.literal('sale'), says: SAYS.sale }),
  z.object({ ...common, step: z.literal('adopted'), says: SAYS.adopted }),
  z.object({ ...common, step: z.literal('left'), says: SAYS.left }),
]) satisfies z.ZodType<TrialEntryRequest>
