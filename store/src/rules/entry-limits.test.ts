import { expect, it } from 'vitest'
import { CODE_TRIES, CODES_PER_CONTACT, waitWords } from './entry-limits'

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

it('whoever tries all she can for a whole month still guesses less than one code of six digits in fifty', () => {
  const codesADay = Math.min(...CODES_PER_CONTACT.map(({ max, minutes }) => (max * 24 * 60) / minutes))
  expect((30 * codesADay * CODE_TRIES) / 1_000_000).toBeLessThan(1 / 50)
})
