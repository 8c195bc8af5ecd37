import { createHash, randomBytes } from 'node:crypto'
import type { GroupConsignment, Owed } from '../store/src/contracts/index.ts'
import { call } from './store-client.ts'
import { sql } from './store-database.ts'

type Problem = { code: string; message: string; fields?: Record<string, string> }
type Entered = { member: string; token: string }

/** A session as if somebody of the group had entered by a code; how one enters has its own tests. */
export async function enterAs(handle: string, role = 'leader'): Promise<Entered> {
  const token = randomBytes(32).toString('base64url')
  const [row] = await sql<{ member_id: string }>(
    `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
     select 'mses_' || $3, $1, s.member_id, 'Teléfono de prueba', false, now(), now(), now() + interval '1 day'
       from membership s join organization o on o.id = s.organization_id
       where o.handle = $2 and s.role = $4 and s.accepted_at is not null and s.until is null limit 1
     returning member_id`,
    [createHash('sha256').update(token).digest('hex'), handle, randomBytes(12).toString('hex'), role],
  )
  if (!row) throw new Error(`${handle} has no ${role}`)
  return { member: row.member_id, token }
}

/** What a group's phone asks of the store. */
export async function groupPhone(handle: string, role = 'leader') {
  const { token, member } = await enterAs(handle, role)
  const headers = { authorization: `Bearer ${token}` }
  const ask = <T>(method: string, path: string, body?: unknown, of = handle) =>
    call<T & Problem>(method, `/members/organizations/${of}/${path}`, body, headers)
  type One = { consignment: GroupConsignment }
  return {
    ask,
    member,
    token,
    parts: async (done = false) => {
      const { body } = await ask<{ consignments: GroupConsignment[] }>(
        'GET',
        `consignments${done ? '?done=1' : ''}`,
      )
      return body.consignments
    },
    part: (id: string) => ask<One>('GET', `consignments/${id}`),
    move: (id: string, to: string, more: object = {}) =>
      ask<One>('POST', `consignments/${id}/move`, { to, ...more }),
    have: (id: string, reason: string, lines: { lineId: string; quantity: number }[]) =>
      ask<One>('POST', `consignments/${id}/quantities`, { reason, lines }),
    owed: async () => (await ask<Owed>('GET', 'owed')).body,
  }
}
