import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LIMITS } from '../src/accounts/sign-in-rate-limit.ts'
import { hireStaff, openCms, type Staff } from './cms.ts'
import { ask, PASSWORD, tokenOf } from './http.ts'

let payload: Payload
let staff: Staff
let close: () => Promise<void>

beforeAll(async () => {
  ;({ payload, close } = await openCms())
  staff = await hireStaff(payload)
})
afterAll(() => close())

const enter = (email: string, password: string, address: string, cookie = '') =>
  ask('POST', '/api/users/login', {
    body: { email, password },
    headers: { 'x-forwarded-for': `1.1.1.1, ${address}`, ...(cookie && { cookie }) },
  })
const isIn = async (token: string) =>
  !(await ask('GET', '/api/users/me', { token })).text.includes('"user":null')

test('wrong tries from everywhere neither open nor lock an account; its owner enters meanwhile', async () => {
  const { email } = staff.author
  const answers: number[] = []
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(quick)
  for (let i = 0; i < 200; i += 1) answers.push((await enter(email, `no-es-${i}`, `10.1.0.${i % 20}`)).status)
  vi.restoreAllMocks()
  expect(new Set(answers)).toEqual(new Set([401]))
  expect((await enter(email, PASSWORD, '10.1.0.1')).status).toBe(429)
  const owner = await enter(email, PASSWORD, '190.20.30.40')
  expect(owner.status).toBe(200)
  const marks = owner.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  expect((await enter(email, PASSWORD, '10.1.0.1', marks)).status).toBe(200)
})

test('known and unknown accounts get the same answer, for the same work', async () => {
  const work = vi.spyOn(crypto, 'pbkdf2').mockImplementation(quick)
  const known = await enter(staff.editor.email, 'no-es-esa-clave', '10.2.0.1')
  const done = work.mock.calls.map((call) => call.slice(2, 5))
  work.mockClear()
  const unknown = await enter('nadie@prueba.example', 'no-es-esa-clave', '10.2.0.1')
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  expect(work.mock.calls.map((call) => call.slice(2, 5))).toEqual(done)
  expect(done).toHaveLength(1)
  vi.restoreAllMocks()
})

test('one address that keeps guessing is told how long to wait', async () => {
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(quick)
  for (let i = 0; i < LIMITS.from.max; i += 1) await enter('nadie@prueba.example', 'x', '10.3.0.1')
  const { status, text, headers } = await enter('nadie@prueba.example', 'x', '10.3.0.1')
  vi.restoreAllMocks()
  expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true])
  expect(text).toMatch(/Espera \d+ minutos/)
})

test.each(['a', 'corta', 'password1234', 'contraseña2026', '123456789012', ''])(
  '«%s» is no password: for a new account, one’s own or another’s',
  async (password) => {
    const body = { name: 'Nueva', email: `n${password.length}@prueba.example`, role: 'author', password }
    const token = await tokenOf(payload, staff.admin)
    expect((await ask('POST', '/api/users', { token, body })).status).toBe(400)
    for (const user of [staff.admin, staff.otherAuthor]) {
      if (password === '') continue
      const changed = await ask('PATCH', `/api/users/${user.id}`, { token, body: { password } })
      expect([changed.status, changed.text]).toEqual([
        400,
        expect.stringMatching(/12 letras|primeras que se prueban/),
      ])
    }
  },
)

test('a session ends when its password changes or its account is deleted', async () => {
  const { id, email } = staff.otherAuthor
  const before = await tokenOf(payload, staff.otherAuthor)
  expect(await isIn(before)).toBe(true)
  const next = 'quillayes-y-gallinas-13'
  await payload.update({ collection: 'users', id, data: { password: next } })
  expect(await isIn(before)).toBe(false)
  const { token = '' } = await payload.login({ collection: 'users', data: { email, password: next } })
  expect(await isIn(token)).toBe(true)
  await payload.delete({ collection: 'users', id })
  expect(await isIn(token)).toBe(false)
})

test('the shop’s pages do not speak for who entered the panel', async () => {
  const { headers } = await enter(staff.editor.email, PASSWORD, '10.4.0.1')
  const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const shop = { cookie, origin: 'http://localhost:3406' }
  const answer = await ask('GET', '/api/users/me', { headers: shop })
  expect(answer.text).toContain('"user":null')
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  const made = await ask('POST', '/api/stories', { headers: shop, body: { title: 'Ajena', slug: '' } })
  expect(made.status).toBe(403)
})

/** The key that a wrong password gives, without the half second that it costs. */
function quick(...args: unknown[]): void {
  const done = args.at(-1) as (problem: null, key: Buffer) => void
  done(null, Buffer.alloc(32))
}
