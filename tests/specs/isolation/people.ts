import { randomUUID } from 'node:crypto'
import { sql } from '../../clients/store-database.ts'
import { sessionOf } from '../../fixtures/member-session.ts'
import { newPhone } from '../../fixtures/new-phone.ts'
import { giveOffice } from '../../fixtures/offices.ts'
import { freshSessionOf } from '../../fixtures/second-factor.ts'

/** Ids of everybody who was made for the sweep. */
export const made: string[] = []

export type Membership = { acceptedAt: Date | null; until: Date | null }
export const accepted: Membership = { acceptedAt: new Date(), until: null }

export async function newMember(name: string, organization: string, role: string, membership: Membership) {
  const id = `mem_${randomUUID()}`
  const phone = newPhone()
  made.push(id)
  await sql('insert into member (id, name, phone) values ($1, $2, $3)', [id, name, phone])
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at, until)
      select $1, o.id, $2, $3, now(), $4, $5 from organization o where o.handle = $6`,
    [`mship_${id}`, id, role, membership.acceptedAt, membership.until, organization],
  )
  return { id, phone, headers: await sessionOf(id) }
}

/** A helper's permission to act for that group. */
export async function giveMandate(
  group: string,
  memberId: string,
  { until, endedAt = null }: { until: string; endedAt?: string | null },
) {
  const id = `mand_${randomUUID()}`
  await sql(
    `insert into mandate (id, organization_id, member_id, office, since, until, ended_at, given_by)
      select $1, o.id, $2, 'helper', now() - interval '40 days', now() + $3::interval,
        case when $4::text is null then null else now() + $4::interval end, 'test' from organization o where o.handle = $5`,
    [id, memberId, until, endedAt, group],
  )
  return id
}

/** Who holds an office there, belongs to nothing else, and has typed a code of the second factor just now. */
export async function newDeskOfficer(
  name: string,
  office: string,
  of: string,
  term: Parameters<typeof giveOffice>[3] = {},
) {
  const member = await newMember(name, of, 'member', accepted)
  const mandate = await giveOffice(member.id, of, office, term)
  return { id: member.id, mandate, headers: await freshSessionOf(member.id), own: null }
}

/** Sessions of an officer that do not open what moves money: no code was typed in one, the other is over. */
export async function sessionsWithoutCode({ id }: { id: string }) {
  const over = await freshSessionOf(id)
  await sql(
    `update member_session set ended_at = now() where id = (
      select id from member_session where member_id = $1 order by created_at desc limit 1)`,
    [id],
  )
  return { 'one in which no code was typed': await sessionOf(id), 'one that is over': over }
}
