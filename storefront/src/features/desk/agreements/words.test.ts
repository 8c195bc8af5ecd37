import { expect, it, test } from 'vitest'
import type { DeskQuotationRow, DeskRequest } from '#contracts'
import {
  agreementsConclusion,
  freeWords,
  pricesConclusion,
  priceWords,
  standingWords,
  wantedWords,
} from './words.ts'

const asked = (more: Partial<DeskRequest> = {}) =>
  ({ quotationId: null, refused: null, ...more }) as DeskRequest
const row = (more: Partial<DeskQuotationRow> = {}) =>
  ({ state: 'open', validUntil: '2026-12-20', agreement: null, ...more }) as DeskQuotationRow
const agreement = { number: 1, from: '2026-12', to: '2027-03', agreedUnits: 1200, calledUnits: 40 }

test.each([
  [[asked(), asked({ refused: 'No' })], [], 'Una institución espera cotización'],
  [[asked(), asked()], [], '2 instituciones esperan cotización'],
  [[], [row({ state: 'signed', agreement })], '1 convenio firmado'],
  [[asked({ quotationId: 'squo_1' })], [row()], 'Todavía no hay convenios'],
])('of %o and %o the conclusion is «%s»', (requests, rows, said) =>
  expect(agreementsConclusion(requests, rows)).toBe(said),
)

it('says what was wanted in one line', () => {
  const standard = { handle: 'dulce', name: 'Dulce', unit: 'frascos' }
  expect(wantedWords({ standard, from: '2027-01', to: '2027-03', units: 1200 })).toBe(
    '1.200 frascos al mes de Dulce, de enero a marzo de 2027',
  )
})

it('says how much of an agreement was called for, or until when it can be signed', () => {
  expect(standingWords(row({ state: 'signed', agreement }))).toBe('Pedidas 40 de 1.200, hasta marzo de 2027')
  expect(standingWords(row())).toBe('Hasta el 20-12-2026')
})

it('says what is free, months that are alike as one, and nothing of what is not', () => {
  const months = ['2026-12', '2027-01', '2027-02']
  const standards = [
    { handle: 'a', name: 'Dulce', unit: 'frascos', freeUnits: [40, 40, 0], prices: [] },
    { handle: 'b', name: 'Miel', unit: 'frascos', freeUnits: [0, 0, 0], prices: [] },
  ]
  expect(freeWords({ months, standards })).toEqual([
    { name: 'Dulce', said: 'de diciembre de 2026 a enero de 2027: 40' },
  ])
})

it('says what each costs by volume, and of how many something is said', () => {
  const steps = [
    { fromUnits: 24, netUnitClp: 3490 },
    { fromUnits: 1000, netUnitClp: 3200 },
  ]
  expect(priceWords({ steps }, 'frascos')).toBe('$3.490 desde 24 frascos y $3.200 desde 1.000')
  const list = { number: 1, standardVersion: 1, on: '2026-12-01', isPublic: true, steps }
  const days = { validFrom: '2026-12-01', validUntil: '2027-01-31' }
  const priced = (state: 'in_force' | 'ahead') => ({
    ...{ handle: 'a', name: 'A', unit: 'frascos', format: '250 g', costClp: 900 },
    lists: [{ ...list, ...days, state }],
  })
  expect(pricesConclusion([priced('in_force'), priced('ahead')])).toBe('1 de 2 fichas tiene precio')
  expect(pricesConclusion([priced('ahead')])).toBe('Ninguna ficha tiene precio todavía')
})
