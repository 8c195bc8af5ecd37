import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../../kernel/time/clock'
import type { MemberRole } from '../../../contracts'
import { env } from '../../../env'
import { seal } from '../../access/write/keys'
import { newToken, tokenHash } from '../../access/token'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { invitationEnd } from '../../../contracts/purchase/invitation'
import { emit } from '../../../outbox/emit'
import { type Officer, writeAct } from './write-act'

export type Invitation = {
  organizationId: string
  name: string
  role: MemberRole
  phone?: string | null
  email?: string | null
  consentsToBeNamed?: boolean
  /** Staff recording who already belongs, by the minutes of the group; otherwise the invitation waits for her answer. */
  acceptedAt?: string | null
  invitedBy?: string
  /** At her desk: that she invited stays written. */
  officer?: Officer
}

/** `link` is told once, to be given to her by hand; null when she already belongs. */
export type Invited = { memberId: string; membershipId: string; link: string | null; isSent: boolean }

/**
 * In one transaction: who she is, what she is asked, and the letter when there is a contact; the outbox keeps its link
 * sealed. Another invitation before the first was answered makes a new link, and the old one is void.
 * @throws Problem 409 not_possible
 */
export async function invite(trx: Knex.Transaction, input: Invitation): Promise<Invited> {
  const { organizationId, role, invitedBy = null, acceptedAt } = input
  const member = await holdMember(trx, input)
  const before = await trx('membership')
    .where({ organization_id: organizationId, member_id: member.id, until: null, deleted_at: null })
    .forUpdate()
    .first<{ id: string; accepted_at: Date | null } | undefined>('id', 'accepted_at')
  if (before?.accepted_at) throw new Problem('not_possible', 'Esa persona ya está en el grupo.')
  const token = acceptedAt ? null : newToken()
  const now = await databaseNow(trx)
  const asked = {
    role,
    invited_at: now,
    invited_by: invitedBy,
    accepted_at: acceptedAt ? new Date(acceptedAt) : null,
    token_hash: token && tokenHash(token),
    open_until: token ? invitationEnd(now) : null,
  }
  const id = before?.id ?? newId('mship')
  if (before)
    await trx('membership')
      .where({ id })
      .update({ ...asked, updated_at: now })
  else await trx('membership').insert({ id, organization_id: organizationId, member_id: member.id, ...asked })
  const link = token && `${env.shopUrl}/grupo/invitacion/${token}`
  if (input.officer) {
    const group = await trx('organization').where({ id: organizationId }).first<{ name: string }>('name')
    const done = { what: 'member.invited' as const, subject: id, after: { title: group.name, role } }
    await writeAct(trx, input.officer, done)
  }
  const isSent = link !== null && (member.phone ?? member.email) !== null
  if (isSent) {
    await emit(trx, 'invitation.made', { membership_id: id, sealed: seal(link) })
  }
  return { memberId: member.id, membershipId: id, link, isSent }
}

type Member = { id: string; phone: string | null; email: string | null }

/** She is held until the transaction ends: two who invite her at once do it one after the other. */
async function holdMember(trx: Knex.Transaction, input: Invitation): Promise<Member> {
  const { name, phone = null, email = null, consentsToBeNamed = false } = input
  const known = await knownMember(trx, phone, email)
  if (known) return known
  const person = { id: newId('mem'), name, phone, email, consents_to_be_named: consentsToBeNamed }
  const [made] = await trx('member')
    .insert(person)
    .onConflict()
    .ignore()
    .returning<Member[]>(['id', 'phone', 'email'])
  // Somebody else wrote her down meanwhile.
  const member = made ?? (await knownMember(trx, phone, email))
  if (!member) throw new Error('a member with that contact is there and is not found')
  return member
}

async function knownMember(
  trx: Knex.Transaction,
  phone: string | null,
  email: string | null,
): Promise<Member | undefined> {
  const by = (contact: object) =>
    trx('member')
      .where({ ...contact, deleted_at: null })
      .forUpdate()
      .first<Member | undefined>('id', 'phone', 'email')
  return (phone ? await by({ phone }) : undefined) ?? (email ? await by({ email }) : undefined)
}
