import { createHmac } from 'node:crypto'
import { expect, it, test } from 'vitest'
import { codeOfMinute, isCodeNow, nextMinute } from './session-code'

const signed = (key: string) => (words: string) => createHmac('sha256', key).update(words).digest('hex')
const sign = signed('a secret of the store')
const at = new Date('2026-12-01T14:00:30Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const code = codeOfMinute(sign, 'tses_1', at)

it('is six letters that are not read as another, and the same all minute', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
  expect([later(-30), later(29)].map((moment) => codeOfMinute(sign, 'tses_1', moment))).toEqual([code, code])
})

test.each([
  ['in its minute', 'tses_1', code, 0, true],
  ['in the minute after', 'tses_1', code, 60, true],
  ['at the end of the minute after', 'tses_1', code, 89, true],
  ['two minutes later', 'tses_1', code, 90, false],
  ['before it was shown', 'tses_1', code, -31, false],
  ['of another session', 'tses_2', code, 0, false],
  [
    'in small letters and with spaces',
    'tses_1',
    ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`,
    0,
    true,
  ],
  ['cut off', 'tses_1', code.slice(1), 0, false],
  ['of nothing', 'tses_1', '', 0, false],
  ['of no letters', 'tses_1', '······', 0, false],
])('%s', (_what, session, typed, seconds, isRight) => {
  expect(isCodeNow(sign, session, typed, later(seconds))).toBe(isRight)
})

it('is none that another store would show', () => {
  expect(codeOfMinute(signed('another secret'), 'tses_1', at)).not.toBe(code)
})

it('changes with the minute', () => {
  expect(nextMinute(at).toISOString()).toBe('2026-12-01T14:01:00.000Z')
  expect(codeOfMinute(sign, 'tses_1', nextMinute(at))).not.toBe(code)
})
