import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isSignedByUs, readTags } from './purge.ts'

const secret = 'a secret of this test'
const body = '{"tags":["products"]}'
const now = 1_790_000_000_000
const header = (t: number, text = body, key = secret) =>
  `t=${t},v1=${createHmac('sha256', key).update(`${t}.${text}`).digest('hex')}`

describe('the signature of a purge', () => {
  test('ours, now', () => expect(isSignedByUs(header(now), body, secret, now)).toBe(true))
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

test.each(['', 'x', 'null', '[]', '{}', '{"tags":"products"}', '{"tags":[1]}'])('%j holds no tags', (text) =>
  expect(readTags(text)).toBeNull(),
)
test('tags', () => expect(readTags(body)).toEqual(['products']))
