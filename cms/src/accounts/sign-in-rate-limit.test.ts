import { expect, test } from 'vitest'
import { LIMITS, SignInRateLimit } from './sign-in-rate-limit.ts'

const minute = 60_000
const ana = 'ana@pehuen.example'

function house() {
  let now = 0
  return { turns: new SignInRateLimit(() => now), pass: (minutes: number) => (now += minutes * minute) }
}
const from = (address: string, account = ana) => ({ address, account, isTrusted: false })

test('200 wrong tries from 20 addresses leave the owner hers', () => {
  const { turns } = house()
  for (let i = 0; i < 200; i += 1) turns.take(from(`10.0.0.${i % 20}`))
  expect(turns.take(from('10.0.0.1'))).toBeGreaterThan(0)
  expect(turns.take(from('190.1.1.1'))).toBeNull()
})

test('one address has ten at one account, and those come back with time', () => {
  const { turns, pass } = house()
  for (let i = 0; i < LIMITS.from.max; i += 1) expect(turns.take(from('a'))).toBeNull()
  expect(turns.take(from('a'))).toBe(LIMITS.from.minutes * 60)
  expect(turns.take(from('a', 'otra@pehuen.example'))).toBeNull()
  pass(LIMITS.from.minutes)
  expect(turns.take(from('a'))).toBeNull()
})

test('one address that tries many accounts stops too', () => {
  const { turns } = house()
  const answers = Array.from({ length: 61 }, (_, i) => turns.take(from('a', `${i}@pehuen.example`)))
  expect(answers.filter((wait) => wait === null)).toHaveLength(LIMITS.fromAddress.max)
})

test('a guesser with all addresses is bounded, and the owner’s browser is not', () => {
  const { turns } = house()
  const answers = Array.from({ length: 1000 }, (_, i) => turns.take(from(`10.0.${i >> 8}.${i & 255}`)))
  expect(answers.filter((wait) => wait === null)).toHaveLength(LIMITS.account.max)
  expect(turns.take({ ...from('190.1.1.1'), isTrusted: true })).toBeNull()
})

test('a right password uses nothing up', () => {
  const { turns } = house()
  for (let i = 0; i < 100; i += 1) {
    expect(turns.take(from('a'))).toBeNull()
    turns.giveBack(from('a'))
  }
})
