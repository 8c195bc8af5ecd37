import { createHash, randomBytes } from 'node:crypto'
import { sql } from './store-database.ts'

export type Entered = { member: string; token: string }

/** A session as if she had entered by a code; how one enters has its own tests. */
export async function sessionFor(member: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql(
    `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
     values ($1, $2, $3, 'Teléfono de prueba', false, now(), now(), now() + interval '1 day')`,
    [`mses_${randomBytes(12).toString('hex')}`, createHash('sha256').update(token).digest('hex'), member],
  )
  return token
}

export async function sessionOf(member: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await sessionFor(member)}` }
}

/** One of the group, by her role, or any. */
export async function memberOf(group: string, role: string | null = null): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `select m.id from membership s join member m on m.id = s.member_id and m.deleted_at is null
      join organization o on o.id = s.organization_id
      where o.handle = $1 and (cast($2 as text) is null or s.role = $2) and s.accepted_at is not null
        and s.until is null order by m.id limit 1`,
    [group, role],
  )
  if (!row) throw new Error(`${group} has no ${role ?? 'member'}`)
  return row.id
}

export async function enterAs(group: string, role = 'leader'): Promise<Entered> {
  const member = await memberOf(group, role)
  return { member, token: await sessionFor(member) }
}
