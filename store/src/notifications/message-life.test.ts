import { expect, it } from 'vitest'
import { isGivenUp } from './message-life'

const now = new Date('2026-11-26T12:00:00Z')

it.each([
  ['refused just now', true, '2026-11-26T12:00:00Z', true],
  ['delayed just now', false, '2026-11-26T12:00:00Z', false],
  ['delayed over a weekend', false, '2026-11-23T12:00:01Z', false],
  ['delayed for three days', false, '2026-11-23T12:00:00Z', true],
])('a message %s: given up %o', (_, isRefused, writtenAt, isOver) => {
  expect(isGivenUp({ isRefused, writtenAt: new Date(writtenAt) }, now)).toBe(isOver)
})
