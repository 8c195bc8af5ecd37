import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { MemberHome } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import {
  askCode,
  bearer,
  invite,
  newCode,
  newMember,
  openSession,
  tryCode,
  visitor,
} from '../../../clients/member.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { call } from '../../../clients/store.ts'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'

const group = await ownGroup()

const me = (headers: Record<string, string>) =>
  call<MemberHome & Problem>('GET', '/members/me', undefined, headers)
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('a member enters with her number however she types it, and her phone gets what it keeps', async () => {
  const { phone, name, id } = await newMember(group, 'leader')
  const typed = `${phone.slice(3, 4)} ${phone.slice(4, 8)}-${phone.slice(8)}`
  const code = await newCode(typed, phone)
  const tried = await tryCode(`56 ${typed}`, `${code.slice(0, 3)} ${code.slice(3)}`)
  expect(tried.status).toBe(200)
  const { status, body } = await openSession(tried.body.token)
  expect(status).toBe(201)
  const { home } = body
  expect(home.member).toEqual({ id, name, phone, email: null })
  expect(home.groups).toMatchObject([
    { handle: group, role: 'leader', mandate: null, association: { handle: 'productoras-de-arauco' } },
  ])
  expect(home.categories.length).toBeGreaterThan(10)
  expect(home.priceTerms).toEqual({
    sharesBp: 1500,
    cardFeeBp: 289,
    hasVat: true,
    assemblyDate: expect.any(String) as string,
  })
  expect((await me(bearer(body.token))).body).toEqual(home)
})

test('a member enters with her mail', async () => {
  const email = `socia${newPhone().slice(-7)}@correo.example`
  await invite(group, { email, acceptedAt: new Date().toISOString() })
  const code = await newCode(email.toUpperCase(), email)
  expect((await tryCode(` ${email}`, code)).status).toBe(200)
  expect(messagesTo(email)[0]).toMatchObject({ channel: 'email', template: 'entry_code' })
})

test('a number that nobody has gets the same answer, leaves the same rows, and no message', async () => {
  const { phone } = await newMember(group)
  const nobody = newPhone()
  const rows = async () =>
    (
      await sql<{ n: number }>(
        `select (select count(*) from entry_code) + (select count(*) from entry_limit)
          + (select count(*) from outbox where name = 'entry.code') as n`,
      )
    )[0]?.n
  const answers = []
  for (const to of [phone, nobody]) {
    const before = Number(await rows())
    const { status, body } = await askCode(to)
    answers.push({
      status,
      keys: Object.keys(body),
      channel: body.channel,
      wrote: Number(await rows()) - before,
    })
  }
  expect(answers[0]).toEqual(answers[1])
  const [known, unknown] = [await tryCode(phone, '000000'), await tryCode(nobody, '000000')]
  expect(known).toEqual(unknown)
  expect(known).toMatchObject({ status: 401, body: { code: 'wrong_code' } })
  await expect.poll(() => messagesTo(phone).length).toBe(1)
  expect(messagesTo(nobody)).toEqual([])
})

test('a code stays in no table and in no log', async () => {
  const { phone } = await newMember(group)
  const code = await newCode(phone)
  const [kept] = await sql<{ all: string }>(
    `select concat((select string_agg(row_to_json(c)::text, '') from entry_code c),
      (select string_agg(row_to_json(o)::text, '') from outbox o where name = 'entry.code'),
      (select string_agg(row_to_json(n)::text, '') from notification n where channel <> 'feed')) as all`,
  )
  const log = readFileSync(path.join(readStack().dataDir, 'logs', 'tienda.log'), 'utf8')
  const asWord = new RegExp(`(?<![0-9a-zA-Z.])${code}(?![0-9a-zA-Z])`)
  expect(`${kept?.all}\n${log}`).not.toMatch(asWord)
  const sealed = () =>
    sql(`select 1 from entry_code where sealed is not null and created_at < now() - interval '2 seconds'`)
  await expect.poll(sealed).toEqual([])
})

test('after five wrong tries a code is void, and the next one is not', async () => {
  const { phone } = await newMember(group)
  const code = await newCode(phone)
  for (let wrong = 0; wrong < 5; wrong++)
    expect((await tryCode(phone, wrongFor(code))).body.code).toBe('wrong_code')
  expect((await tryCode(phone, code)).status).toBe(401)
  expect((await tryCode(phone, await newCode(phone))).status).toBe(200)
})

test('the fifth try may still be the right one', async () => {
  const { phone } = await newMember(group)
  const code = await newCode(phone)
  for (let wrong = 0; wrong < 4; wrong++) await tryCode(phone, wrongFor(code))
  expect((await tryCode(phone, code)).status).toBe(200)
})

test('a new code voids the one before, a code is good once, and not after ten minutes', async () => {
  const { phone } = await newMember(group)
  const [first, second] = [await newCode(phone), await newCode(phone)]
  if (first !== second) expect((await tryCode(phone, first)).status).toBe(401)
  expect((await tryCode(phone, second)).status).toBe(200)
  expect((await tryCode(phone, second)).status).toBe(401)
  const third = await newCode(phone)
  await sql(`update entry_code set expires_at = now() where used_at is null and voided_at is null`)
  expect((await tryCode(phone, third)).status).toBe(401)
})

test('one number gets three codes in a quarter of an hour from one address, and nine from wherever', async () => {
  const [to, headers] = [newPhone(), visitor()]
  const answers = []
  for (let asked = 0; asked < 5; asked++) answers.push(await askCode(to, headers))
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 429, 429])
  expect(answers[4]?.body).toMatchObject({
    retryAfterSeconds: expect.any(Number) as number,
    code: 'too_many',
    message: expect.stringMatching(/Espera 1[45] minutos/) as string,
  })
  const elsewhere = await Promise.all(Array.from({ length: 9 }, () => askCode(to)))
  expect(elsewhere.filter(({ status }) => status === 202)).toHaveLength(6)
  expect((await askCode(newPhone(), headers)).status).toBe(202)
})

test('whoever asks for codes and guesses in her name does not keep her out', async () => {
  const [{ phone }, stranger] = [await newMember(group), visitor()]
  const asked = []
  for (let at = 0; at < 12; at++) asked.push((await askCode(phone, stranger)).status)
  expect(asked.filter((status) => status === 202)).toHaveLength(3)
  const tried = []
  for (let at = 0; at < 12; at++) tried.push((await tryCode(phone, '000000', stranger)).status)
  expect(tried.filter((status) => status === 429)).toHaveLength(2)
  const unsent = () => sql(`select id from outbox where name = 'entry.code' and done_at is null`)
  await expect.poll(unsent).toEqual([])
  expect((await tryCode(phone, await newCode(phone))).status).toBe(200)
})

test.each([
  '/auth/Member/code',
  '/auth/member/%63ode',
  '/auth/%6dember/code',
  '/auth/member/%43ode',
  '/auth/user/code',
  '/auth/user/%63ode',
  '/auth/member/code/callback',
  '/auth/member/%E0%A4%A',
])('a right code typed at %s opens nothing, and is still good', async (path) => {
  const { phone } = await newMember(group)
  const body = { to: phone, code: await newCode(phone) }
  expect((await call<Problem>('POST', path, body, visitor())).status).toBe(404)
  expect((await tryCode(phone, body.code)).status).toBe(200)
})

test('one address gets thirty codes and sixty tries in a quarter of an hour', async () => {
  const headers = visitor()
  const asked = await Promise.all(Array.from({ length: 33 }, () => askCode(newPhone(), headers)))
  expect(asked.filter(({ status }) => status === 202)).toHaveLength(30)
  expect(asked.filter(({ status }) => status === 429)).toHaveLength(3)
  const tried = await Promise.all(Array.from({ length: 63 }, () => tryCode(newPhone(), '123456', headers)))
  expect(tried.filter(({ status }) => status === 401)).toHaveLength(60)
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(3)
  expect((await askCode(newPhone())).status).toBe(202)
})

test('nobody takes another address by writing the header herself', async () => {
  const counted = async () =>
    Number(
      (await sql<{ n: string }>(`select count(*) as n from entry_limit where id like 'codes-from:%'`))[0]?.n,
    )
  const given = visitor()['x-mingaco-visitor'] ?? ''
  await askCode(newPhone(), { 'x-mingaco-visitor': 'x' })
  const before = await counted()
  for (const forged of [
    given.replace(/ip=[^,]+/, 'ip=10.99.99.99'),
    given.replace(/t=\d/, 't=9'),
    'ip=1.2.3.4',
  ])
    await askCode(newPhone(), { 'x-mingaco-visitor': forged })
  expect(await counted()).toBe(before)
})

test.each([[''], ['hola'], ['12345'], ['+54 9 11 1234 5678'], ['a@b'], [7], [null], [['912345678']]])(
  'asking a code for %j is said in words',
  async (to) => {
    const { status, body } = await call<Problem>('POST', '/members/codes', { to }, visitor())
    expect(status).toBe(400)
    expect(body.fields?.to).toMatch(/Escribe tu número/)
  },
)
