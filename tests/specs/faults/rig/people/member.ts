import { createHash, randomBytes } from 'node:crypto'
import { api } from '../../../../../seed/http.ts'
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
  const token = randomBytes(32).toString('base64url')
  await shop.database.rows(
    `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
     values ('mses_' || $1, $2, $3, 'Teléfono de prueba', false, now(), now(), now() + interval '1 day')`,
    [randomBytes(12).toString('hex'), createHash('sha256').update(token).digest('hex'), member.id],
  )
  return { memberId: member.id, membershipId: membership.id, token }
}

/** The session of a leader of that group. */
export async function enterAsMember(shop: Shop, group: string): Promise<string> {
  return (await newMember(shop, group)).token
}
