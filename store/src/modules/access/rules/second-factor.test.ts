import { expect, test } from 'vitest'
import { isFresh, newRecoveryCode, onPaper, typedCode } from './second-factor'

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
