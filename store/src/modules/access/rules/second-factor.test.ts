import { expect, test } from 'vitest'
import { factorState, isFresh, newRecoveryCode, onPaper, typedCode } from './second-factor'

test.each([
  ['123456', 'app', '123456'],
  [' 123 456 ', 'app', '123456'],
  ['\u202a123-456\u202c', 'app', '123456'],
  ['１２３４５６', 'app', '123456'],
  ['ABCD-efgh-jkmn', 'recovery', 'abcdefghjkmn'],
  ['12345', 'none', '12345'],
  ['', 'none', ''],
  ['abcd-efgh-ijkl', 'none', 'abcdefghijkl'],
])('«%s» is of kind %s', (typed, kind, code) => expect(typedCode(typed)).toEqual({ kind, code }))

test('a word of the paper is read as it was written', () => {
  for (let i = 0; i < 200; i++) {
    const code = newRecoveryCode()
    expect(typedCode(onPaper(code).toUpperCase())).toEqual({ kind: 'recovery', code })
  }
})

test('a code is fresh for a quarter of an hour', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  expect(isFresh(new Date('2026-11-28T11:45:01Z'), now)).toBe(true)
  expect(isFresh(new Date('2026-11-28T11:45:00Z'), now)).toBe(false)
})

const now = new Date('2026-11-28T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const set = { isSetUp: true, countsFrom: ago(60 * 24), factorAt: ago(5) }

test.each([
  ['none is set up', { isSetUp: false, countsFrom: null, factorAt: null }, 'none'],
  ['none any more, though a code was typed before', { ...set, isSetUp: false }, 'none'],
  ['set up today', { ...set, countsFrom: ago(-1) }, 'waits'],
  ['it counts from this moment', { ...set, countsFrom: now }, 'fresh'],
  ['no code in this session', { ...set, factorAt: null }, 'stale'],
  ['a code of five minutes ago', set, 'fresh'],
  ['a code of a quarter of an hour ago', { ...set, factorAt: ago(15) }, 'stale'],
] as const)('%s: %s', (_, shown, state) => expect(factorState(shown, ago(60), now)).toBe(state))

test('a code from before the office was given does not count for it', () => {
  expect(factorState(set, ago(4), now)).toBe('stale')
})
