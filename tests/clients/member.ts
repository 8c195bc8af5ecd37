import { randomInt } from 'node:crypto'
import { expect } from 'vitest'
import type { CodeAnswer, MemberRole, SessionAnswer } from '../../store/src/contracts/index.ts'
import type { Problem } from './call.ts'
import { codeFor } from './mailbox.ts'
import { newPhone } from '../fixtures/new-phone.ts'
import { asStaff, call } from './store.ts'
import { sql } from './store-database.ts'
import { visitor } from './visitor.ts'

export { visitor }

export const askCode = (to: string, headers = visitor(), more: object = {}) =>
  call<CodeAnswer & Problem>('POST', '/members/codes', { to, ...more }, headers)

export const tryCode = (to: string, code: string, headers = visitor()) =>
  call<{ token: string } & Problem>('POST', '/auth/member/code', { to, code }, headers)

export const openSession = (token: string, isShared = false, more: Record<string, string> = {}) =>
  call<SessionAnswer & Problem>(
    'POST',
    '/members/sessions',
    { isShared, device: 'Teléfono de prueba' },
    { authorization: `Bearer ${token}`, ...more },
  )

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Asks for a code and waits until it came. @param to as typed; `contact` as it is kept */
export async function newCode(to: string, contact = to, more: object = {}): Promise<string> {
  const since = new Date(Date.now() - 1)
  expect((await askCode(to, visitor(), more)).status).toBe(202)
  return codeFor(contact, since)
}

export async function enter(to: string, isShared = false) {
  const { body } = await tryCode(to, await newCode(to))
  const opened = await openSession(body.token, isShared)
  expect(opened.status).toBe(201)
  return { ...opened.body, headers: bearer(opened.body.token) }
}

export type Member = { id: string; membershipId: string; phone: string; name: string }
type Invited = { member: { id: string }; membership: { id: string }; link: string | null; isSent: boolean }

/** Staff writes down somebody who belongs (or invites her, with `acceptedAt: null`). */
export async function invite(organization: string, change: object = {}) {
  return call<Invited & Problem>(
    'POST',
    `/admin/organizations/${organization}/members`,
    { name: 'Socia de prueba', role: 'member', ...change },
    await asStaff(),
  )
}

export async function newMember(organization: string, role: MemberRole = 'member'): Promise<Member> {
  const phone = newPhone()
  const name = `Socia ${phone.slice(-7)}`
  const { status, body } = await invite(organization, {
    name,
    role,
    phone,
    acceptedAt: new Date().toISOString(),
  })
  expect(status).toBe(201)
  return { id: body.member.id, membershipId: body.membership.id, phone, name }
}

/** A group that only this test knows. */
export async function newGroup(association = 'productoras-de-arauco'): Promise<string> {
  const handle = `prueba-${randomInt(1_000_000_000)}`
  const { status, body } = await call<Problem>(
    'POST',
    '/admin/organizations',
    { kind: 'group', handle, name: `Grupo ${handle}`, parent: association, communeCode: '08203' },
    await asStaff(),
  )
  if (status !== 201) throw new Error(`${status} ${body.message}`)
  return handle
}

/** An association that only this test knows, without any officer. */
export async function newAssociation(): Promise<string> {
  const handle = `asociacion-${randomInt(1_000_000_000)}`
  const { status, body } = await call<Problem>(
    'POST',
    '/admin/organizations',
    {
      kind: 'association',
      handle,
      name: `Productoras de Prueba ${handle}`,
      communeCode: '08203',
      legalForm: 'trade_association',
      parent: 'mingaco-biobio',
    },
    await asStaff(),
  )
  if (status !== 201) throw new Error(`${status} ${body.message}`)
  return handle
}

/** So that what comes after sees only the federation of the seed: an association leaves after its groups. */
export async function leave(handle: string): Promise<void> {
  const below = await sql<{ handle: string }>(
    `select g.handle from organization g join organization o on o.id = g.parent_id
      where o.handle = $1 and g.status <> 'left'`,
    [handle],
  )
  for (const group of below) await leave(group.handle)
  await call('POST', `/admin/organizations/${handle}/status`, { to: 'left' }, await asStaff())
}
