import { z } from '@medusajs/framework/zod'
import { parseContact } from '../kernel/text/contact'
import { plainLine } from '../kernel/text/plain-text'

const contact = (channel: 'phone' | 'email', words: string) =>
  z
    .string()
    .max(300)
    .nullish()
    .transform((typed) => typed?.trim() || null)
    .refine((typed) => typed === null || parseContact(typed)?.channel === channel, words)
    .transform((typed) => (typed === null ? null : (parseContact(typed)?.value ?? null)))

/** Who is invited, by the association or by a leader. */
export const invitationSchema = z.object({
  name: z
    .string('Falta el nombre.')
    .transform(plainLine)
    .pipe(z.string().min(3, 'Falta el nombre.').max(120)),
  role: z.enum(['leader', 'treasurer', 'member', 'helper'], 'Elige qué será en el grupo.'),
  phone: contact('phone', 'El celular va así: 9 1234 5678.'),
  email: contact('email', 'El correo no es válido.'),
})

const { role } = invitationSchema.shape

/** Into a group. Helpers belong to an association. */
export const memberInvitation = invitationSchema.extend({
  role: role.exclude(['helper'], 'Elige qué será en el grupo.'),
})

/** Into an association, by the federation: whoever is elected there, and who helps its groups. */
export const associationInvitation = invitationSchema.extend({
  role: role.extract(['member', 'helper'], 'Elige qué será en la asociación.'),
})
