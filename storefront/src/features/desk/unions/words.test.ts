import { expect, test } from 'vitest'
import type { DeskUnionRow } from '#contracts'
import { amountWords, lackCount, lacksByWhom, paperWordsOf, unionsConclusion } from './words.ts'

const row = (state: DeskUnionRow['state'], lacks: number) => ({ state, lacks }) as DeskUnionRow

test.each([
  [[], 'Todavía no hay uniones'],
  [[row('preparing', 2), row('preparing', 0)], 'A 1 unión le falta algo'],
  [[row('preparing', 2), row('preparing', 1)], 'A 2 uniones les falta algo'],
  [[row('preparing', 0), row('awarded', 1)], '1 unión lista para ofertar'],
  [[row('ended', 0)], 'Ninguna unión espera'],
])('of %j it says %s', (rows, said) => expect(unionsConclusion(rows)).toBe(said))

test.each([
  ['preparing', 0, 'Nada: lista para ofertar'],
  ['preparing', 1, '1 cosa'],
  ['awarded', 0, 'Nada'],
  ['ended', 3, '—'],
] as const)('%s with %i: %s', (state, lacks, said) => expect(lackCount({ state, lacks })).toBe(said))

test.each([
  ['missing', null, null, '—'],
  ['in_force', '2026-11-28', '2027-01-10', '77, del 28-11-2026 al 10-01-2027'],
  ['in_force', '2026-11-28', null, '77, del 28-11-2026; no vence'],
] as const)('%s from %s to %s: %s', (standing, issuedOn, validUntil, said) => {
  expect(
    paperWordsOf({ ...{ member: null, kind: 'tax', number: '77' }, standing, issuedOn, validUntil }),
  ).toBe(said)
})

test('what is missing of the union comes first, then of each member', () => {
  const lacks = [
    { who: 'B', said: 'b1' },
    { who: null, said: 'u' },
    { who: 'B', said: 'b2' },
  ]
  expect(lacksByWhom(lacks)).toEqual([
    { who: 'La unión', said: ['u'] },
    { who: 'B', said: ['b1', 'b2'] },
  ])
  expect(amountWords({ amount: 1200, amountUnit: 'utm' })).toBe('1.200 UTM')
})
