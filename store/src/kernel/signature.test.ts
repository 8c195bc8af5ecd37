import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isSignedByUs, signAsUs } from './signature.ts'

const secret = 'a secret of this test'
const body = '{"tags":["products"]}'
const now = 1_790_000_000_000
const header = (t: number, text = body, key = secret) =>
  `t=${t},v1=${createHmac('sha256', key).update(`${t}.${text}`).digest('hex')}`

describe('the signature of what our servers tell each other', () => {
  test('is the one of docs/interfaces.md', () => expect(signAsUs(body, secret, now)).toBe(header(now)))
  test('is the same of bytes', () => expect(signAsUs(Buffer.from(body), secret, now)).toBe(header(now)))
  test('opens now, and a moment later', () => {
    expect(isSignedByUs(header(now), body, secret, now)).toBe(true)
    expect(isSignedByUs(header(now), Buffer.from(body), secret, now + 299_000)).toBe(true)
  })
  test.each([
    ['none', null],
    ['empty', ''],
    ['of another secret', header(now, body, 'other')],
    ['of another body', header(now, '{"tags":[]}')],
    ['six minutes old', header(now - 360_000)],
    ['from the future', header(now + 360_000)],
    ['cut short', header(now).slice(0, -2)],
    ['of another time', header(now).replace(`t=${now}`, `t=${now - 1}`)],
  ])('%s is refused', (_, given) => expect(isSignedByUs(given, body, secret, now)).toBe(false))
})
