import { expect, test } from 'vitest'
import { isOut } from './is-out.ts'

const now = new Date('2026-11-28T12:00:00.000Z')

test.each([
  ['2026-11-28T12:00:00.000Z', true],
  // Of this evening in Chile: the whole day is one day, here and in the cms.
  ['2026-11-28T12:00:00.001Z', true],
  ['2026-11-29T02:59:59.999Z', true],
  ['2026-11-29T03:00:00.000Z', false],
  ['2030-01-01T00:00:00.000Z', false],
  ['2020-01-01T00:00:00.000Z', true],
  [null, true],
])('a story dated %s is out: %s', (publishedAt, out) => expect(isOut({ publishedAt }, now)).toBe(out))
