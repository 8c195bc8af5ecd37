import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Invitation, MemberHome } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import {
  askCode,
  bearer,
  enter,
  invite,
  leave,
  type Member,
  newCode,
  newGroup,
  newMember,
  openSession,
  tryCode,
} from '../../../clients/member.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

type Headers = Record<string, string>

let group = ''
let leader: Member
let leading: Headers
beforeAll(async () => {
  group = await newGroup()
  leader = await newMember(group, 'leader')
  leading = await sessionOf(leader.id)
})
afterAll(() => leave(group))

const inviteAs = (headers: Headers, change: object = {}, of = group) =>
  call<{ link: string; isSent: boolean } & Problem>(
    'POST',
    `/members/organizations/${of}/invitations`,
    { name: 'Nueva Socia', role: 'member', ...change },
    headers,
  )
const tokenOf = (link: string | null) => (link ?? '').slice((link ?? '').lastIndexOf('/') + 1)
const look = (token: string) => call<Invitation & Problem>('GET', `/members/invitations/${token}`)
const answer = (token: string, what: unknown, headers: Headers = {}) =>
  call<Invitation & Problem>('POST', `/members/invitations/${token}`, { answer: what }, headers)
const home = async (headers: Headers) =>
  (await call<MemberHome>('GET', '/members/me', undefined, headers)).body
const groupsOf = async (headers: Headers) => (await home(headers)).groups.map(({ handle }) => handle)
const kept = async (token: string) =>
  (
    await sql<{ accepted_at: Date | null; declined_at: Date | null; until: Date | null; token_hash: string }>(
      `select accepted_at, declined_at, until, token_hash from membership
        where token_hash = encode(sha256($1::bytea), 'hex')`,
      [token],
    )
  )[0]

/** Somebody who is in another group, with a session there. */
async function stranger() {
  const { phone, id } = await newMember('telar-mar-adentro')
  return { phone, id, headers: await sessionOf(id) }
}

test('an invited woman is in the group when she accepted, not before, and the day is kept', async () => {
  const phone = newPhone()
  const { body } = await inviteAs(leading, { phone: `9 ${phone.slice(4)}` })
  expect(body).toEqual({
    link: expect.stringMatching(/\/grupo\/invitacion\/[\w-]{43}$/) as string,
    isSent: true,
  })
  const token = tokenOf(body.link)
  await expect.poll(() => messagesTo(phone)[0]?.text).toContain(body.link)
  expect((await look(token)).body).toMatchObject({
    token,
    role: 'member',
    isReachable: true,
    state: 'open',
    group: { handle: group, association: 'Productoras de Arauco' },
  })
  const { headers } = await enter(phone)
  expect(await groupsOf(headers)).toEqual([])
  expect((await home(headers)).invitations).toMatchObject([{ group: { handle: group }, state: 'open' }])
  expect((await call('GET', `/members/organizations/${group}/mandates`, undefined, headers)).status).toBe(404)
  expect((await answer(token, 'accept')).status).toBe(401)
  expect((await answer(token, 'accept', headers)).body.state).toBe('accepted')
  expect(await groupsOf(headers)).toEqual([group])
  expect((await kept(token))?.accepted_at).toBeInstanceOf(Date)
  expect((await answer(token, 'accept', headers)).status).toBe(200)
  expect((await answer(token, 'decline', headers)).body.code).toBe('not_possible')
  expect((await look(token)).body.state).toBe('accepted')
})

test('she may say no: that is dated too, and she can be asked again', async () => {
  const phone = newPhone()
  const token = tokenOf((await inviteAs(leading, { phone })).body.link)
  const { headers } = await enter(phone)
  expect((await answer(token, 'decline', headers)).body.state).toBe('declined')
  expect(await kept(token)).toMatchObject({ accepted_at: null, declined_at: expect.any(Date) as Date })
  expect(await groupsOf(headers)).toEqual([])
  expect((await answer(token, 'accept', headers)).body.code).toBe('not_possible')
  const again = tokenOf((await inviteAs(leading, { phone })).body.link)
  expect((await answer(again, 'accept', headers)).status).toBe(200)
})

test('without a contact the link goes by hand, and the number that she proves becomes hers', async () => {
  const { body } = await inviteAs(leading)
  expect(body.isSent).toBe(false)
  const token = tokenOf(body.link)
  expect((await look(token)).body.isReachable).toBe(false)
  const phone = newPhone()
  const code = await newCode(phone, phone, { invitation: token })
  const { headers, home } = await openSession((await tryCode(phone, code)).body.token).then(({ body }) => ({
    headers: bearer(body.token),
    home: body.home,
  }))
  expect(home.member.phone).toBe(phone)
  expect((await answer(token, 'accept', headers)).status).toBe(200)
  expect((await enter(phone)).home.groups.map(({ handle }) => handle)).toEqual([group])
})

test('without a contact it may also be answered by somebody whom we know', async () => {
  const token = tokenOf((await inviteAs(leading)).body.link)
  const known = await stranger()
  expect((await answer(token, 'accept', known.headers)).body.state).toBe('accepted')
  expect(await groupsOf(known.headers)).toEqual([group, 'telar-mar-adentro'])
})

test('the token of an invitation stands for the contact that it hides', async () => {
  const phone = newPhone()
  const token = tokenOf((await inviteAs(leading, { phone })).body.link)
  await expect.poll(() => messagesTo(phone).length).toBe(1)
  const code = await newCode(token, phone)
  expect((await tryCode(token, code)).status).toBe(200)
})

test('whoever invites by an e-mail, and whoever opens the link, reads no part of the phone that it stands for', async () => {
  const known = await newMember('telar-mar-adentro')
  const email = `q${known.phone.slice(-5)}z@correo.example`
  await sql('update member set email = $2 where id = $1', [known.id, email])
  const { body, status } = await inviteAs(leading, { email })
  expect(status).toBe(201)
  const token = tokenOf(body.link)
  expect(Object.keys(body).sort()).toEqual(['isSent', 'link'])
  expect((await look(token)).body).toEqual({
    token,
    group: expect.objectContaining({ handle: group }) as object,
    role: 'member',
    invitedAt: expect.any(String) as string,
    isReachable: true,
    state: 'open',
  })
  const asked = await askCode(token)
  expect([asked.status, Object.keys(asked.body).sort()]).toEqual([
    202,
    ['channel', 'expiresAt', 'retryAfterSeconds'],
  ])
})

test('an invitation to a contact is for nobody else, whatever she holds', async () => {
  const token = tokenOf((await inviteAs(leading, { phone: newPhone() })).body.link)
  const other = await stranger()
  for (const what of ['accept', 'decline'])
    expect(await answer(token, what, other.headers)).toMatchObject({
      status: 403,
      body: { code: 'not_yours' },
    })
  const [row] = await sql<{ id: string }>(
    `select id from membership where token_hash = encode(sha256($1::bytea), 'hex')`,
    [token],
  )
  for (const address of [row?.id ?? '', 'mship_x', 'x'.repeat(43), '%00', "x'--"])
    expect([400, 404]).toContain((await answer(address, 'accept', other.headers)).status)
  expect((await look(row?.id ?? '')).status).toBe(404)
  expect((await look(token)).body.state).toBe('open')
})

test('a newer link voids the older one, and two weeks void both', async () => {
  const phone = newPhone()
  const [older, newer] = [
    tokenOf((await inviteAs(leading, { phone })).body.link),
    tokenOf((await inviteAs(leading, { phone, role: 'treasurer' })).body.link),
  ]
  expect((await look(older)).status).toBe(404)
  expect((await look(newer)).body).toMatchObject({ state: 'open', role: 'treasurer' })
  const { headers } = await enter(phone)
  await sql(`update membership set open_until = now() where token_hash = encode(sha256($1::bytea), 'hex')`, [
    newer,
  ])
  expect((await look(newer)).body.state).toBe('expired')
  expect((await answer(newer, 'accept', headers)).body.code).toBe('not_possible')
  expect((await home(headers)).invitations).toEqual([])
})

test('of two answers at once one counts', async () => {
  const token = tokenOf((await inviteAs(leading)).body.link)
  const [one, two] = await Promise.all([stranger(), stranger()])
  const answers = await Promise.all([one, two].map(({ headers }) => answer(token, 'accept', headers)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('three links of one group opened at once by the same woman make her a member once', async () => {
  const links = await Promise.all([1, 2, 3].map(() => inviteAs(leading)))
  const { headers, id } = await stranger()
  const answers = await Promise.all(links.map(({ body }) => answer(tokenOf(body.link), 'accept', headers)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  expect(answers.flatMap(({ body }) => body.code ?? [])).toEqual(['not_possible', 'not_possible'])
  const open = await sql('select 1 from membership where member_id = $1 and until is null', [id])
  expect(open).toHaveLength(2)
})

test('a leader invites, and nobody else of the group; helpers belong to the association', async () => {
  for (const role of ['member', 'treasurer', 'helper'] as const) {
    const headers = await sessionOf((await newMember(group, role)).id)
    expect(await inviteAs(headers)).toMatchObject({ status: 403, body: { code: 'not_yours' } })
  }
  expect((await inviteAs(leading, { role: 'helper' })).body.fields).toHaveProperty('role')
  expect((await inviteAs(leading, { phone: '12' })).body.fields).toHaveProperty('phone')
  expect((await inviteAs(leading, { phone: leader.phone })).status).toBe(409)
  expect((await inviteAs(leading, {}, 'telar-mar-adentro')).status).toBe(404)
})

test('staff gets the link to copy, and it is sent when there is a contact', async () => {
  const phone = newPhone()
  const { body } = await invite(group, { phone: `+56 ${phone.slice(3)}` })
  expect(body.isSent).toBe(true)
  await expect.poll(() => messagesTo(phone)[0]?.text).toContain(body.link)
  expect((await invite(group)).body).toMatchObject({ isSent: false, link: expect.any(String) as string })
  const { memberships } = (
    await call<{ memberships: { member: { phone: string }; accepted_at: string | null }[] }>(
      'GET',
      `/admin/organizations/${group}/members`,
      undefined,
      await asStaff(),
    )
  ).body
  expect(memberships.find(({ member }) => member.phone === phone)?.accepted_at).toBeNull()
})
