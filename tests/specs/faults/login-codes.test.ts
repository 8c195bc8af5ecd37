import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShop, type Shop } from './rig/processes/shop.ts'
import { count, Guessers } from './two-stores/login-code-guessers.ts'

let shop: Shop
let at: Guessers
beforeAll(async () => {
  shop = await openShop('entering', 2)
  at = new Guessers(shop)
})
afterAll(() => shop.close())

const times = <T>(many: number, what: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: many }, (_, index) => what(index)))

const record = (fault: string, tried: number, note: string) =>
  shop.record({ fault, tried, survived: tried, note: `two processes, all at once; ${note}` })

test('a code takes five tries in all, however many guess at once at two stores', async () => {
  const phone = await at.member()
  expect((await at.ask(phone)).status).toBe(202)
  const code = await at.codeOf(phone)
  const wrong = (index: number) => String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0')
  const guesses = await times(120, (index) => at.guess(phone, wrong(index)))
  expect(count(guesses, 401)).toBe(120)
  const tries = await shop.database.rows<{ tries: number }>(
    `select tries from entry_code where member_id = (select id from member where phone = $1)`,
    [phone],
  )
  expect(tries).toEqual([{ tries: 5 }])
  expect((await at.guess(phone, code)).status).toBe(401)
  record('120 guesses at a code', 120, '5 were looked at, then the right one is void')
})

test('a right code gives one token, and a token one session', async () => {
  const phone = await at.member()
  await at.ask(phone)
  const code = await at.codeOf(phone)
  const entered = await times(30, () => at.guess(phone, code))
  expect([count(entered, 200), count(entered, 401)]).toEqual([1, 29])
  const token = entered.find(({ status }) => status === 200)?.body.token ?? ''
  const body = { isShared: false, device: 'prueba' }
  const opened = await times(30, () => at.post('/members/sessions', body, at.someIp(), { token }))
  expect([count(opened, 201), count(opened, 401)]).toEqual([1, 29])
  record('30 times the right code', 30, 'one token, one session')
})

test('nine codes for one number, thirty for one address, sixty tries from it', async () => {
  const phone = await at.member()
  const forOne = await times(60, () => at.ask(phone))
  expect([count(forOne, 202), count(forOne, 429)]).toEqual([9, 51])
  const open = await shop.database.rows<{ n: string }>(
    `select count(*) as n from entry_code where used_at is null and voided_at is null
      and member_id = (select id from member where phone = $1)`,
    [phone],
  )
  expect(Number(open[0]?.n)).toBe(1)
  const [ip, another] = [at.someIp(), at.someIp()]
  const fromOne = await times(90, () => at.ask(at.phone(), ip))
  expect([count(fromOne, 202), count(fromOne, 429)]).toEqual([30, 60])
  const tries = await times(120, () => at.guess(at.phone(), '123456', another))
  expect([count(tries, 401), count(tries, 429)]).toEqual([60, 60])
  expect(shop.crashes).toEqual([])
  record('270 codes and tries', 270, '9 codes for a number, 30 for an address, 60 tries from it')
})

test('a phone that knows her has three codes of its own, whoever asks for how many at two stores', async () => {
  const phone = await at.member()
  await at.ask(phone)
  const { token = '' } = (await at.guess(phone, await at.codeOf(phone))).body
  const body = { isShared: false, device: 'prueba' }
  const { mark = '' } = (await at.post('/members/sessions', body, at.someIp(), { token })).body
  const [strangers, hers] = await Promise.all([
    times(60, () => at.ask(phone)),
    times(20, () => at.ask(phone, at.someIp(), mark)),
  ])
  expect([count(strangers, 202), count(strangers, 429)]).toEqual([8, 52])
  expect([count(hers, 202), count(hers, 429)]).toEqual([3, 17])
  record('60 strangers ask in her name', 80, '8 more codes for them, 3 for the phone that knows her')
})
