import { randomBytes } from 'node:crypto'
import type { GroupConsignment, Owed } from '../../store/src/contracts/index.ts'
import type { Problem } from './call.ts'
import { enterAs, sessionFor } from '../fixtures/member-session.ts'
import { call } from './store.ts'
import { sql } from './store-database.ts'

const some = () => randomBytes(12).toString('hex')

/** What a group's phone asks of the store. */
export async function groupPhone(handle: string, role = 'leader') {
  return phoneOf(handle, await enterAs(handle, role))
}

/** The phone of a helper of the association, with a mandate of that group. */
export async function helperPhone(handle: string) {
  const [member, mandate] = [`mem_${some()}`, `mand_${some()}`]
  await sql(`insert into member (id, name) values ($1, 'Ayudanta de Prueba')`, [member])
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
      select $1, parent_id, $2, 'helper', now(), now() from organization where handle = $3`,
    [`mship_${some()}`, member, handle],
  )
  await sql(
    `insert into mandate (id, organization_id, member_id, office, since, until)
      select $1, id, $2, 'helper', now(), now() + interval '1 day' from organization where handle = $3`,
    [mandate, member, handle],
  )
  return { ...phoneOf(handle, { member, token: await sessionFor(member) }), mandate }
}

function phoneOf(handle: string, { member, token }: { member: string; token: string }) {
  const headers = { authorization: `Bearer ${token}` }
  const ask = <T>(method: string, path: string, body?: unknown) =>
    call<T & Problem>(method, `/members/organizations/${handle}/${path}`, body, headers)
  type One = { consignment: GroupConsignment }
  return {
    ask,
    member,
    token,
    consignments: async (isDone = false) => {
      const path = `consignments${isDone ? '?done=1' : ''}`
      return (await ask<{ consignments: GroupConsignment[] }>('GET', path)).body.consignments
    },
    consignment: (id: string) => ask<One>('GET', `consignments/${id}`),
    move: (id: string, to: string, more: object = {}) =>
      ask<One>('POST', `consignments/${id}/move`, { to, ...more }),
    have: (id: string, reason: string, lines: { lineId: string; quantity: number }[]) =>
      ask<One>('POST', `consignments/${id}/quantities`, { reason, lines }),
    owed: async () => (await ask<Owed>('GET', 'owed')).body,
  }
}
