import { z } from '@medusajs/framework/zod'
import {
  holdsContact,
  NO_CONTACT,
  PROFILE_LIMITS,
  type ProfileRequest,
  saidOf,
} from '../../../../../contracts/group/profile'
import { plainLine, plainText } from '../../../../../kernel/text/plain-text'

const EMPTY = 'Escribe algo, o deja lo que ya está.'

const said = (max: number, clean: (typed: string) => string) =>
  z
    .string({ error: EMPTY })
    .transform(clean)
    .pipe(
      z
        .string()
        .max(max, `A lo más ${max} letras.`)
        .refine((text) => !holdsContact(text), NO_CONTACT),
    )
const written = (max: number, clean: (typed: string) => string) =>
  said(max, clean).refine((text) => text !== '', EMPTY)

const paragraphs = (typed: string) =>
  plainText(typed)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')

const L = PROFILE_LIMITS

/** What a group's phone sends of how it presents itself: `ProfileRequest` of the contract. */
export const profileSchema = z
  .object({
    headline: written(L.headline, plainLine).nullable(),
    body: written(L.body, paragraphs).nullable(),
    quote: z.object({ text: written(L.quote, plainText), author: said(L.author, plainLine) }).nullable(),
    photo: z
      .object({
        key: z.string().regex(/^[a-z0-9]{20,40}$/, 'Esa foto no se entiende. Vuelve a agregarla.'),
        alt: said(L.alt, plainLine),
      })
      .nullable(),
    isSigned: z.boolean({ error: 'Responde sí o no.' }),
  })
  .refine((request) => saidOf(request).length > 0, {
    error: 'No cambiaste nada de lo que se lee ahora.',
    path: ['headline'],
  }) satisfies z.ZodType<ProfileRequest>
