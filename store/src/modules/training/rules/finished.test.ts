import { expect, test } from 'vitest'
import { isFinished } from './finished'

test.each([
  ['online', 2, false, true],
  ['online', 1, true, false],
  ['inPerson', 0, true, true],
  ['inPerson', 2, false, false],
  ['mixed', 2, true, true],
  ['mixed', 1, true, false],
  ['mixed', 2, false, false],
] as const)('%s, %i of two lessons, there %s: finished %s', (mode, count, hasAttended, expected) => {
  const lessons = ['leer', 'responder']
  const passed = new Set(lessons.slice(0, count))
  expect(isFinished(mode, { lessons, passed, hasAttended })).toBe(expected)
})
