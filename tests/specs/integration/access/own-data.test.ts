import { afterAll, expect, test } from 'vitest'
import type { MemberHome, NumberCodeAnswer } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { codeFor, messagesTo } from '../../../clients/mailbox.ts'
import {
  askCode,
  bearer,
  type Member,
  newCode,
  newMember,
  tryCode,
  visitor,
} from '../../../clients/member.ts'
import { codeOf, forgetUsedCodes } from '../../../clients/panel-browser.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionFor } from '../../../fixtures/member-session.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { setUpFactor } from '../../../fixtures/second-factor.ts'

const ASSOCIATION = 'productoras-de-biobio'
const group = await ownGroup()
type Headers = Record<string, string>

const officers: Member[] = []
async function officer(office: string) {
  const member = await newMember(ASSOCIATION)
  officers.push(member)
  await giveOffice(member.id, ASSOCIATION, office)
  return member
}
afterAll(async () => {
  const ids = officers.map(({ id }) => id)
  await sql('update mandate set ended_at = now() where ended_at is null and member_id = any($1)', [ids])
  await sql('update membership set until = now() where member_id = any($1)', [ids])
})

const sessionOf = async (id: string): Promise<Headers> => bearer(await sessionFor(id))
const me = (headers: Headers) => call<MemberHome & Problem>('GET', '/members/me', undefined, headers)
const ask = (headers: Headers, phone: string) =>
  call<NumberCodeAnswer & Problem>('POST', '/members/me/phone/codes', { phone }, { ...headers, ...visitor() })
const change = (headers: Headers, phone: string, code: string, more: object = {}) =>
  call<{ phone: string } & Problem>(
    'POST',
    '/members/me/phone',
    { phone, code, ...more },
    { ...headers, ...visitor() },
  )
async function codeTo(headers: Headers, phone: string): Promise<string> {
  const since = new Date(Date.now() - 1)
  const { status, body } = await ask(headers, phone)
  if (status !== 202) throw new Error(`no code: ${status} ${body.message}`)
  return codeFor(phone, since)
}
const told = (to: string) => messagesTo(to).map(({ template }) => template)
const phoneOf = async (id: string) =>
  (await sql<{ phone: string }>('select phone from member where id = $1', [id]))[0]?.phone

test('her name changes at once, stays written, and who leads her group hears of it', async () => {
  const [leader, { id, name }] = [await newMember(group, 'leader'), await newMember(group)]
  const headers = await sessionOf(id)
  const rename = (typed: unknown) => call<Problem>('POST', '/members/me/name', { name: typed }, headers)
  for (const wrong of ['', ' a ', 'x'.repeat(121), 7, null]) {
    const { status, body } = await rename(wrong)
    expect([wrong, status, Object.keys(body.fields ?? {})]).toEqual([wrong, 400, ['name']])
  }
  expect((await rename('  Rosa   Prueba ')).status).toBe(200)
  expect((await me(headers)).body.member.name).toBe('Rosa Prueba')
  const rows = await sql<{ by: string; was: string }>(
    `select by, before->>'name' as was from member_correction where member_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ by: id, was: name }])
  await expect.poll(() => told(leader.phone)).toContain('name_changed')
  expect((await rename('Rosa Prueba')).status).toBe(200)
  expect((await sql('select 1 from member_correction where member_id = $1', [id])).length).toBe(1)
})

test('a new number is proved by its code; other sessions and the old number open nothing, and it is told', async () => {
  const { id, phone } = await newMember(group)
  const email = `${id}@correo.example`
  await sql('update member set email = $2 where id = $1', [id, email])
  const [here, elsewhere] = [await sessionOf(id), await sessionOf(id)]
  const next = newPhone()
  const code = await codeTo(here, next)
  const wrong = await change(here, next, code === '000000' ? '000001' : '000000')
  expect([wrong.status, wrong.body.code, Object.keys(wrong.body.fields ?? {})]).toEqual([
    401,
    'wrong_code',
    ['code'],
  ])
  expect(await phoneOf(id)).toBe(phone)
  expect((await change(here, next, code)).status).toBe(200)
  expect((await me(here)).body.member.phone).toBe(next)
  expect((await me(elsewhere)).status).toBe(401)
  expect((await change(here, next, code)).status).toBe(401)
  await expect.poll(() => told(phone)).toContain('contact_changed')
  await expect.poll(() => told(email)).toContain('number_changed')
  expect(told(next)).toEqual(['entry_code'])

  const before = told(phone).length
  expect((await askCode(phone)).status).toBe(202)
  expect((await tryCode(next, await newCode(next))).status).toBe(200)
  expect(told(phone)).toHaveLength(before)
})

test('a number of somebody else answers the same, is sent nothing, and no code is right for it', async () => {
  const [hers, other] = [await newMember(group), await newMember(group)]
  const headers = await sessionOf(hers.id)
  const free = await ask(headers, newPhone())
  const taken = await ask(headers, other.phone)
  expect([taken.status, Object.keys(taken.body)]).toEqual([free.status, Object.keys(free.body)])
  const tried = await change(headers, other.phone, '123456')
  expect([tried.status, tried.body.message]).toEqual([
    401,
    (await change(headers, newPhone(), '123456')).body.message,
  ])
  expect(told(other.phone)).toEqual([])
  expect([await phoneOf(hers.id), await phoneOf(other.id)]).toEqual([hers.phone, other.phone])
  const own = await ask(headers, hers.phone)
  expect([own.status, Object.keys(own.body.fields ?? {})]).toEqual([400, ['phone']])
})

test('a code that opens a session proves no number, and one that proves a number opens no session', async () => {
  const [one, two] = [await newMember(group), await newMember(group)]
  const headers = await sessionOf(one.id)
  expect((await change(headers, two.phone, await newCode(two.phone))).status).toBe(401)
  const next = newPhone()
  expect((await tryCode(next, await codeTo(headers, next))).status).toBe(401)
})

test('after five wrong tries a code is void, and three codes in a quarter of an hour are all, whatever the number', async () => {
  const { id } = await newMember(group)
  const headers = await sessionOf(id)
  const next = newPhone()
  const code = await codeTo(headers, next)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries += 1) expect((await change(headers, next, wrong)).status).toBe(401)
  expect((await change(headers, next, code)).status).toBe(401)
  const more = [
    await ask(headers, newPhone()),
    await ask(headers, newPhone()),
    await ask(headers, newPhone()),
  ]
  expect(more.map(({ status }) => status)).toEqual([202, 202, 429])
})

test('an officer types a code of her app too; then no money moves for a day, and the others hear of it', async () => {
  const [her, witness] = [await officer('president'), await officer('auditor')]
  const { headers, secret } = await setUpFactor(her.id)
  const next = newPhone()
  const asked = await ask(headers, next)
  expect(asked.body.needsFactor).toBe(true)
  const code = await codeFor(next, new Date(0))
  await forgetUsedCodes(her.id)
  for (const factorCode of ['', '000000']) {
    const { status, body } = await change(headers, next, code, { factorCode })
    expect([status, Object.keys(body.fields ?? {})]).toEqual([401, ['factorCode']])
  }
  expect((await change(headers, next, code, { factorCode: codeOf(secret) })).status).toBe(200)
  const mandate = await giveOffice(witness.id, ASSOCIATION, 'trainer')
  const path = `/desk/organizations/${ASSOCIATION}/offices/${mandate}`
  const grave = await call<Problem & { state: string }>('POST', path, {}, headers)
  expect([grave.status, grave.body.state]).toEqual([403, 'waits'])
  await expect.poll(() => told(witness.phone)).toContain('number_of_another')
})

test('of two changes at once one is done, and of two who want one number one has it', async () => {
  const { id } = await newMember(group)
  const [first, second] = [await sessionOf(id), await sessionOf(id)]
  const [mine, other] = [newPhone(), newPhone()]
  const codes = [await codeTo(first, mine), await codeTo(second, other)] as const
  const both = await Promise.all([change(first, mine, codes[0]), change(second, other, codes[1])])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401])

  const [one, two] = [await newMember(group), await newMember(group)]
  const [hers, theirs] = [await sessionOf(one.id), await sessionOf(two.id)]
  const wanted = newPhone()
  const [codeOne, codeTwo] = [await codeTo(hers, wanted), await codeTo(theirs, wanted)]
  const race = await Promise.all([change(hers, wanted, codeOne), change(theirs, wanted, codeTwo)])
  expect(race.map(({ status }) => status).sort()).toEqual([200, 401])
  const holders = await sql('select id from member where phone = $1', [wanted])
  expect(holders).toHaveLength(1)
})
