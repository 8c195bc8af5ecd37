import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Invitation, MemberRole } from '../../../contracts'
import { isToken, tokenHash } from '../../access/token'
import { invitationState } from '../../../contracts/purchase/invitation'

export type FoundInvitation = {
  id: string
  memberId: string
  organizationId: string
  role: MemberRole
  invitedAt: Date
  acceptedAt: Date | null
  declinedAt: Date | null
  until: Date | null
  openUntil: Date | null
  contact: string | null
  group: Invitation['group']
  /** Now, by the database's clock. */
  readAt: Date
}

const SQL = `select s.id, s.member_id as "memberId", s.organization_id as "organizationId", s.role,
  s.invited_at as "invitedAt", s.accepted_at as "acceptedAt", s.declined_at as "declinedAt", s.until,
  s.open_until as "openUntil", coalesce(m.phone, m.email) as contact, now() as "readAt",
  json_build_object('handle', o.handle, 'name', o.name, 'association', coalesce(a.name, '')) as "group"
from membership s join member m on m.id = s.member_id and m.deleted_at is null
join organization o on o.id = s.organization_id and o.status <> 'left' and o.deleted_at is null
left join organization a on a.id = o.parent_id
where s.deleted_at is null and `

/**
 * By the token of a link, or by its id for the member who is invited.
 * @param memberId who asks, when she has entered
 */
export async function findInvitation(
  knex: Knex,
  token: string,
  memberId: string | null,
): Promise<FoundInvitation | null> {
  const { rows } = isToken(token)
    ? await knex.raw<{ rows: FoundInvitation[] }>(`${SQL} s.token_hash = ?`, [tokenHash(token)])
    : await knex.raw<{ rows: FoundInvitation[] }>(`${SQL} s.id = ? and s.member_id = ?`, [token, memberId])
  return rows[0] ?? null
}

/**
 * Held until the transaction ends, she first and then the invitation, as an invitation that is made holds them: of two answers at
 * once the second one sees the first.
 */
export async function holdInvitation(trx: Knex.Transaction, token: string, memberId: string): Promise<void> {
  await trx('member').where('id', memberId).forUpdate().select('id')
  const which = isToken(token) ? { token_hash: tokenHash(token) } : { id: token, member_id: memberId }
  await trx('membership').where(which).whereNull('deleted_at').forUpdate().select('id')
}

/** What the link shows, to anybody who holds it. */
export function toInvitation(found: FoundInvitation, token: string): Invitation {
  return {
    token,
    group: found.group,
    role: found.role,
    invitedAt: found.invitedAt.toISOString(),
    isReachable: found.contact !== null,
    state: invitationState(found, found.readAt),
  }
}
