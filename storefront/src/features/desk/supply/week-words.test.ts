import { expect, test } from 'vitest'
import { besideWords, weekHead, weeksConclusion } from './week-words.ts'

const week = (heldUnits: number, waitingUnits = 0, missingUnits = 0) => ({
  ...{ heldUnits, waitingUnits, missingUnits },
})
const of = (...weeks: ReturnType<typeof week>[]) => [{ handle: 'a', name: 'A', unit: 'frascos', weeks }]

test.each([
  [[], 'En las próximas ocho semanas no hay entregas'],
  [of(week(0), week(0)), 'En las próximas ocho semanas no hay entregas'],
  [of(week(40), week(0)), 'Las próximas ocho semanas están cubiertas'],
  [of(week(40, 20)), 'Hay 20 sin responder para las próximas ocho semanas'],
  [of(week(0, 20, 1200), week(1)), 'Faltan 1.200 para las próximas ocho semanas'],
])('%#: the weeks conclude «%s»', (standards, words) => {
  expect(weeksConclusion(standards)).toBe(words)
})

test('a week is named by its Monday and says what waits and what is missing', () => {
  expect(weekHead('2026-12-07')).toBe('07-12')
  expect([week(1, 20, 1200), week(1, 20), week(1, 0, 30), week(1)].map(besideWords)).toEqual([
    ...['20 sin responder, faltan 1.200', '20 sin responder', 'faltan 30', ''],
  ])
})
