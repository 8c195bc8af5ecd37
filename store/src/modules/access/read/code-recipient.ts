import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { invalid } from '../../../kernel/problem'
import { type Contact, parseContact } from '../../../kernel/text/contact'
import { invitedMember, memberWith } from '../../federation/read/members'
import { isToken, tokenHash } from '../token'

/** Where a code goes and whose it is. Without a member nobody has that contact. */
export type CodeRecipient = {
  contact: string
  channel: Contact['channel']
  memberId: string | null
  isNewContact: boolean
}

/**
 * @param to a phone or an e-mail as typed, or the token of an invitation: then where the invited member is reached
 * @param invitation token of an invitation that names no contact: a contact that nobody has may become its member's
 * @throws Problem 400 invalid_data
 */
export async function codeRecipientOf(knex: Knex, to: string, invitation = ''): Promise<CodeRecipient> {
  if (isToken(to)) return whomInvited(knex, to)
  const contact = parseContact(to)
  if (!contact) {
    const words = 'Escribe tu número así: 9 1234 5678. O tu correo.'
    throw invalid(words, { to: words })
  }
  const { channel, value } = contact
  const known = await memberWith(knex, channel, value)
  const invited = known || !isToken(invitation) ? null : await invitedMember(knex, tokenHash(invitation))
  const isNewContact = invited !== null && !invited.phone && !invited.email
  return { contact: value, channel, memberId: known?.id ?? (isNewContact ? invited.id : null), isNewContact }
}

async function whomInvited(knex: Knex, token: string): Promise<CodeRecipient> {
  const invited = await invitedMember(knex, tokenHash(token))
  const value = invited?.phone ?? invited?.email
  const channel = value?.includes('@') ? 'email' : 'phone'
  const nobody = `invitation ${tokenHash(token)}`
  return {
    contact: value ?? nobody,
    channel,
    memberId: value && invited ? invited.id : null,
    isNewContact: false,
  }
}
