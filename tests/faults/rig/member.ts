import { createHash, randomBytes } from 'node:crypto'
import { api } from '../../../seed/http.ts'
import type { Shop } from './shop.ts'

/** Somebody of that group who has accepted and entered on her phone; how one enters has its own tests. */
export async function enterAsMember(shop: Shop, group: string): Promise<string> {
  const store = api(shop.store.url, await shop.asStaff())
  const person = {
    name: 'Rosa de Prueba',
    role: 'leader',
    email: `${randomBytes(6).toString('hex')}@correo.example`,
  }
  await store.post(`/admin/organizations/${group}/members`, person)
  const token = randomBytes(32).toString('base64url')
  await shop.database.rows(
    `with joined as (
       update membership s set accepted_at = now() from member m
       where m.id = s.member_id and m.email = $1 returning s.member_id)
     insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
     select 'mses_' || $2, $3, member_id, 'Teléfono de prueba', false, now(), now(), now() + interval '1 day' from joined`,
    [person.email, randomBytes(12).toString('hex'), createHash('sha256').update(token).digest('hex')],
  )
  return token
}
