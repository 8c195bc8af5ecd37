import { invalid } from '../../../kernel/problem'
import { type Contact, parseContact } from '../../../kernel/text/contact'

/** @throws Problem 400 invalid_data */
export function contactOf(typed: string): Contact {
  const contact = parseContact(typed)
  if (!contact)
    throw invalid('No entendemos ese correo o teléfono.', {
      contact: 'Escribe un correo, o un celular de Chile.',
    })
  return contact
}
