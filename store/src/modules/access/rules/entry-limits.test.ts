import { expect, it } from 'vitest'
import {
  CODE_TRIES,
  CODES_PER_CONTACT,
  CODES_PER_MARK,
  type Limit,
  MARKS_PER_MEMBER,
  waitWords,
} from './entry-limits'

const now = new Date('2026-11-26T12:00:00Z')

it.each([
  [-5, 'un minuto'],
  [20, 'un minuto'],
  [60, 'un minuto'],
  [61, '2 minutos'],
  [15 * 60, '15 minutos'],
  [89 * 60, '89 minutos'],
  [90 * 60, '2 horas'],
  [23.2 * 3600, '24 horas'],
])('in %s seconds is «%s»', (seconds, words) => {
  expect(waitWords(new Date(now.getTime() + seconds * 1000), now)).toBe(words)
})

const aDay = (limits: Limit[]) => Math.min(...limits.map(({ max, minutes }) => (max * 24 * 60) / minutes))

it('all tries of a whole month still guess less than one code of six digits in fifty', () => {
  expect((30 * aDay(CODES_PER_CONTACT) * CODE_TRIES) / 1_000_000).toBeLessThan(1 / 200)
  const codesADay = aDay(CODES_PER_CONTACT) + MARKS_PER_MEMBER * aDay(CODES_PER_MARK)
  // Also one who got hold of every phone that is known as hers.
  expect((30 * codesADay * CODE_TRIES) / 1_000_000).toBeLessThan(1 / 50)
})
