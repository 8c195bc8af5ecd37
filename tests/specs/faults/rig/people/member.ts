import { randomBytes } from 'node:crypto'
import { api } from '../../../../../seed/http.ts'
import { sessionFor } from '../../../../fixtures/member-session.ts'
import type { Shop } from '../processes/shop.ts'

type Invited = { member: { id: string }; membership: { id: string } }

/** Somebody who was asked into that organization, with a session on her phone; how one enters has its own tests. */
export async function newMember(shop: Shop, organization: string, role = 'leader', hasAccepted = true) {
  const store = api(shop.store.url, await shop.asStaff())
  const email = `${randomBytes(6).toString('hex')}@correo.example`
  const acceptedAt = hasAccepted ? new Date().toISOString() : null
  const person = { name: 'Rosa de Prueba', role, email, acceptedAt }
  const { member, membership } = await store.post<Invited>(
    `/admin/organizations/${organization}/members`,
    person,
  )
  const token = await sessionFor(member.id, (text, values) => shop.database.rows(text, values))
  return { memberId: member.id, membershipId: membership.id, token }
}

/** The session of a leader of that group. */
export async function enterAsMember(shop: Shop, group: string): Promise<string> {
  return (await newMember(shop, group)).token
}
