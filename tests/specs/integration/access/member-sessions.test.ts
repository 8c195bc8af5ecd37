import { expect, test } from 'vitest'
import type { MemberHome, MemberSession } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { bearer, enter, newCode, newMember, openSession, tryCode, visitor } from '../../../clients/member.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'

const group = await ownGroup()

const me = (headers: Record<string, string>) =>
  call<MemberHome & Problem>('GET', '/members/me', undefined, headers)

/** Medusa's own addresses that nobody is let into. */
const isShut = (address: string) => /^\/auth\/(mfa|token)\//.test(address)

test('the token of a code opens one session, and nothing else', async () => {
  const { phone } = await newMember(group)
  const { token } = (await tryCode(phone, await newCode(phone))).body
  const closed: [string, string][] = [
    ['GET', '/members/me'],
    ['GET', `/members/organizations/${group}/mandates`],
    ['GET', '/admin/orders'],
    ['POST', '/auth/token/refresh'],
    ['POST', '/auth/session'],
    ['POST', '/auth/mfa/factors'],
  ]
  for (const [method, address] of closed)
    expect([
      address,
      (await call(method, address, method === 'GET' ? undefined : {}, bearer(token))).status,
    ]).toEqual([address, isShut(address) ? 404 : 401])
  const opened = await Promise.all(Array.from({ length: 5 }, () => openSession(token)))
  expect(opened.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401, 401])
})

test('an old token of a code opens nothing', async () => {
  const { phone, id } = await newMember(group)
  const { token } = (await tryCode(phone, await newCode(phone))).body
  await sql(`update entry_code set used_at = used_at - interval '11 minutes' where member_id = $1`, [id])
  expect(await openSession(token)).toMatchObject({ status: 401, body: { code: 'not_entered' } })
})

test('neither a member enters as staff, nor staff as a member, nor anybody as another kind of actor', async () => {
  const { phone } = await newMember(group)
  const { headers } = await enter(phone)
  for (const address of ['/admin/orders', '/admin/organizations', '/admin/consignments'])
    expect((await call('GET', address, undefined, headers)).status).toBe(401)
  const staff = await asStaff()
  expect((await me(staff)).body.code).toBe('not_entered')
  expect((await openSession(staff.authorization?.replace('Bearer ', '') ?? '')).status).toBe(401)
  const code = await newCode(phone)
  for (const address of [
    '/auth/customer/code',
    '/auth/CUSTOMER/code',
    '/auth/user/code',
    '/auth/driver/code',
  ])
    expect((await call('POST', address, { to: phone, code }, visitor())).status).toBe(404)
  for (const address of [
    '/auth/member/code/register',
    '/Auth/member/code/register',
    '/auth/member/emailpass/register',
  ])
    expect((await call('POST', address, { to: phone, code, email: 'a@b.cl', password: 'x' })).status).toBe(
      404,
    )
  expect((await call('POST', '/auth/member/emailpass', { email: 'a@b.cl', password: 'x' })).status).toBe(404)
  expect((await tryCode(phone, code)).status).toBe(200)
})

type Sessions = { sessions: MemberSession[] }
const sessions = async (headers: Record<string, string>) =>
  (await call<Sessions>('GET', '/members/sessions', undefined, headers)).body.sessions

test('a member sees her sessions and ends them, and nobody else does', async () => {
  const { phone } = await newMember(group)
  const [own, shared] = [await enter(phone), await enter(phone, true)]
  const stranger = await enter((await newMember(group)).phone)
  const seen = await sessions(own.headers)
  expect(seen.map(({ isShared, isThisOne }) => ({ isShared, isThisOne }))).toEqual([
    { isShared: true, isThisOne: false },
    { isShared: false, isThisOne: true },
  ])
  const there = seen.find(({ isShared }) => isShared)?.id ?? ''
  const end = (id: string, headers: Record<string, string>) =>
    call<Problem>('DELETE', `/members/sessions/${id}`, undefined, headers)
  expect((await end(there, stranger.headers)).status).toBe(404)
  expect((await me(shared.headers)).status).toBe(200)
  expect((await end(there, own.headers)).status).toBe(204)
  expect((await me(shared.headers)).body.code).toBe('not_entered')
  expect((await end('current', own.headers)).status).toBe(204)
  expect((await me(own.headers)).status).toBe(401)
  expect((await sessions(stranger.headers)).length).toBe(1)
})

const hours = 3_600_000
const lasts = async (member: string) => {
  const [row] = await sql<{ entered_at: Date; last_seen_at: Date; expires_at: Date }>(
    'select entered_at, last_seen_at, expires_at from member_session where member_id = $1',
    [member],
  )
  if (!row) throw new Error('no session')
  return { idle: +row.expires_at - +row.last_seen_at, whole: +row.expires_at - +row.entered_at }
}

test.each([
  { isShared: false, idle: 180 * 24 * hours, whole: Infinity },
  { isShared: true, idle: 2 * hours, whole: 12 * hours },
])('a session ends when it should: shared $isShared', async ({ isShared, idle, whole }) => {
  const { phone, id } = await newMember(group)
  const { headers } = await enter(phone, isShared)
  expect((await lasts(id)).idle).toBe(idle)
  const move = (by: string) =>
    sql(
      `update member_session set entered_at = entered_at - $2::interval, last_seen_at = last_seen_at - interval '6 minutes'
        where member_id = $1`,
      [id, by],
    )
  await move('6 minutes')
  const asked = Date.now()
  const used = await fetch(`${readStack().urls.store}/members/me`, { headers })
  const since = Date.parse(used.headers.get('x-mingaco-session-until') ?? '') - idle
  expect(since).toBeGreaterThanOrEqual(asked)
  expect(since).toBeLessThanOrEqual(Date.now())
  expect((await lasts(id)).idle).toBe(idle)
  await move('11 hours 30 minutes')
  expect((await me(headers)).status).toBe(200)
  expect((await lasts(id)).whole).toBeLessThanOrEqual(whole)
  await sql('update member_session set expires_at = now() where member_id = $1', [id])
  expect((await me(headers)).body.code).toBe('not_entered')
})

test('without a session nothing of /members opens, whatever the address', async () => {
  for (const address of [
    '/members/me',
    '/MEMBERS/ME',
    '/members/sessions',
    '/members/nothing',
    '/members//me',
    `/members/organizations/${group}/products`,
  ])
    for (const headers of [{}, bearer('x'), bearer('a'.repeat(43)), { authorization: 'Basic eDp5' }])
      expect([address, (await call('GET', address, undefined, headers)).status]).toEqual([address, 401])
})

test('a group exists only for who accepted, has not left, and while the group itself is there', async () => {
  const { phone, membershipId } = await newMember(group)
  const { headers } = await enter(phone)
  const look = async () =>
    (await call('GET', `/members/organizations/${group}/mandates`, undefined, headers)).status
  const change = (set: string) => sql(`update membership set ${set} where id = $1`, [membershipId])
  expect(await look()).toBe(200)
  await change('accepted_at = null')
  expect(await look()).toBe(404)
  await change(`accepted_at = now(), until = now() - interval '1 second'`)
  expect(await look()).toBe(404)
  expect((await me(headers)).body.groups).toEqual([])
  await change('until = null')
  expect(await look()).toBe(200)
  await sql(`update organization set status = 'left' where handle = $1`, [group])
  expect(await look()).toBe(404)
  expect((await me(headers)).body.groups).toEqual([])
  await sql(`update organization set status = 'active' where handle = $1`, [group])
  for (const foreign of ['telar-mar-adentro', 'productoras-de-arauco', 'nadie', "x'--", '%00'])
    expect((await call('GET', `/members/organizations/${foreign}/mandates`, undefined, headers)).status).toBe(
      404,
    )
})
