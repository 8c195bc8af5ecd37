import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { cookieOf, newPanelUser, type PanelUser } from '../../isolation/callers.ts'
import { visitor } from '../../../clients/member.ts'
import { codeOf, forgetUsedCodes, PanelBrowser } from '../../../clients/panel-browser.ts'
import { PASSWORD } from '../../../clients/panel-entry.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

type Entered = { token: string; needsFactor: boolean; code: string; message: string }
const made: PanelUser[] = []
afterAll(async () => {
  const ids = made.map(({ userId }) => userId)
  await sql('update staff_account set ended_at = now() where user_id = any($1)', [ids])
  await sql('update "user" set deleted_at = now() where id = any($1)', [ids])
})

/** Somebody of the panel with a phone, at her own browser. */
async function somebody() {
  const user = await newPanelUser('operator')
  made.push(user)
  const browser = new PanelBrowser(visitor())
  const first = await browser.enter(user.email, '')
  expect([first.status, first.location]).toEqual([303, '/entrar/segundo-factor'])
  return { ...user, browser, ...(await browser.setUpFactor()) }
}

const asProgram = (
  email: string,
  code: string,
  headers: Record<string, string> = visitor(),
  password = PASSWORD,
) => call<Entered>('POST', '/auth/user/emailpass', { email, password, code }, headers)
const isIn = async (browser: PanelBrowser) => (await browser.go('/admin/users/me')).status
const holds = async (headers: Record<string, string>) =>
  (await call('GET', '/admin/users/me', undefined, headers)).status
const bearer = ({ token }: Entered) => ({ authorization: `Bearer ${token}` })

test('at the first entry only the second factor opens, and then the panel, under a new session id each time', async () => {
  const user = await newPanelUser('treasury')
  made.push(user)
  const browser = new PanelBrowser(visitor())
  browser.cookies.set('connect.sid', 's%3Aplanted.signature')
  await browser.enter(user.email, '')
  const entered = browser.cookies.get('connect.sid')
  expect(entered).not.toContain('planted')
  expect([await isIn(browser), (await browser.go('/entrar/clave')).location]).toEqual([401, '/entrar'])
  expect((await browser.go('/entrar/segundo-factor', { code: '000000' })).status).toBe(400)
  const { paper } = await browser.setUpFactor()
  expect([new Set(paper).size, browser.cookies.get('connect.sid') === entered, await isIn(browser)]).toEqual([
    8,
    false,
    200,
  ])
  const [{ sealed = '', code_hash = '' } = {}] = await sql<{ sealed: string; code_hash: string }>(
    'select f.sealed, r.code_hash from second_factor f join recovery_code r using (owner_id) where f.owner_id = $1',
    [user.userId],
  )
  expect(sealed + code_hash).not.toContain(paper[0]?.replaceAll('-', ''))
})

test('a code opens once, also of five who press at once; an older one never; a word of the paper once', async () => {
  const { email, secret, paper, userId } = await somebody()
  expect((await asProgram(email, codeOf(secret))).status).toBe(401)
  const next = codeOf(secret, 1)
  const pressed = await Promise.all(Array.from({ length: 5 }, () => asProgram(email, next)))
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
  expect((await asProgram(email, codeOf(secret))).status).toBe(401)
  await forgetUsedCodes(userId)
  expect((await asProgram(email, codeOf(secret, 3))).status).toBe(401)
  const word = ` ${(paper[0] ?? '').toUpperCase()} `
  expect([(await asProgram(email, word)).status, (await asProgram(email, word)).status]).toEqual([200, 401])
})

test('200 wrong tries from 20 addresses neither open nor lock the account; its owner enters meanwhile', async () => {
  const { email, secret, browser, userId } = await somebody()
  const addresses = Array.from({ length: 20 }, () => visitor())
  const tries = addresses.flatMap((from) =>
    Array.from(
      { length: 10 },
      (_, i) => () => asProgram(email, String(100_000 + i), from, i % 2 ? PASSWORD : `otra clave ${i}`),
    ),
  )
  const statuses: number[] = []
  const entered: string[] = []
  const worker = async () => {
    for (let one = tries.pop(); one; one = tries.pop()) statuses.push((await one()).status)
  }
  const owner = async () => {
    for (let i = 0; i < 3; i++) {
      await forgetUsedCodes(userId)
      entered.push((await browser.enter(email, codeOf(secret))).location)
    }
  }
  await Promise.all([worker(), worker(), worker(), worker(), owner()])
  await forgetUsedCodes(userId)
  entered.push((await browser.enter(email, codeOf(secret))).location)
  expect([statuses.length, statuses.filter((status) => status !== 401 && status !== 429)]).toEqual([200, []])
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(60)
  expect(entered).toEqual(['/app', '/app', '/app', '/app'])
})

test('the addresses of one /64 have their turns together, and an IPv4 one written as IPv6 has no others', async () => {
  const email = `${randomUUID()}@panel.example`
  const at = (ip: string) => asProgram(email, '', visitor(ip))
  const prefix = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`
  const of64: number[] = []
  for (let i = 1; i <= 11; i++) of64.push((await at(`${prefix}::${i}`)).status)
  expect(of64).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  expect((await at(`2001:db8:${randomUUID().slice(0, 4)}:1::1`)).status).toBe(401)
  const ip = [10, 77, ...[0, 0].map(() => Math.floor(Math.random() * 256))].join('.')
  const mapped: number[] = []
  for (let i = 1; i <= 11; i++) mapped.push((await at(i % 2 ? ip : `::ffff:${ip}`)).status)
  expect(mapped.at(-1)).toBe(429)
})

test('nobody learns who has an account, or which of the three was wrong', async () => {
  const { email, secret, userId } = await somebody()
  await forgetUsedCodes(userId)
  const said = [
    await asProgram(`${randomUUID()}@panel.example`, codeOf(secret)),
    await asProgram(email, codeOf(secret), visitor(), 'no es esta clave'),
    await asProgram(email, '000000'),
    await asProgram(email, ''),
    await asProgram(email, codeOf(secret), visitor(), ''),
  ].map(({ status, body }) => [status, body])
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
  expect(said[0]?.[0]).toBe(401)
})

test('leaving ends the cookie and the token of that entry, at once', async () => {
  const { email, secret, userId } = await somebody()
  await forgetUsedCodes(userId)
  const token = bearer((await asProgram(email, codeOf(secret))).body)
  const cookie = await cookieOf(token)
  const planted = { ...token, cookie: 'connect.sid=s%3Aplanted.x' }
  expect((await cookieOf(planted)).cookie).not.toContain('planted')
  expect([await holds(token), await holds(cookie)]).toEqual([200, 200])
  expect((await call('DELETE', '/auth/session', undefined, cookie)).status).toBe(200)
  expect([await holds(token), await holds(cookie)]).toEqual([401, 401])
})

test('a new password ends everything that was open with the old one', async () => {
  const { email, secret, userId, browser } = await somebody()
  await forgetUsedCodes(userId)
  const token = bearer((await asProgram(email, codeOf(secret))).body)
  const cookie = await cookieOf(token)
  await forgetUsedCodes(userId)
  const form = { password: PASSWORD, fresh: 'contraseña123', code: codeOf(secret) }
  expect((await browser.go('/entrar/clave', form)).status).toBe(400)
  expect((await browser.go('/entrar/clave', { ...form, fresh: 'once letras' })).status).toBe(400)
  const fresh = 'tres gallinas y un gato'
  expect((await browser.go('/entrar/clave', { ...form, fresh, password: 'no es esta clave' })).status).toBe(
    400,
  )
  expect((await browser.go('/entrar/clave', { ...form, fresh })).location).toBe('/entrar')
  expect([await holds(token), await holds(cookie), await isIn(browser)]).toEqual([401, 401, 401])
  await forgetUsedCodes(userId)
  expect((await asProgram(email, codeOf(secret))).status).toBe(401)
  expect((await asProgram(email, codeOf(secret), visitor(), fresh)).status).toBe(200)
})

test('a form of another page enters nobody', async () => {
  const { email, secret } = await somebody()
  const answer = await fetch(`${(await import('../../../support/stack.ts')).readStack().urls.store}/entrar`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ email, password: PASSWORD, code: codeOf(secret, 1) }),
    redirect: 'manual',
  })
  expect(answer.status).toBe(403)
})
