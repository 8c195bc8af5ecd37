import { expect, it, test } from 'vitest'
import type { DeskQuotationRow, DeskRequest } from '#contracts'
import { agreementsConclusion, freeWords, standingWords, wantedWords } from './words.ts'

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
    { handle: 'a', name: 'Dulce', unit: 'frascos', freeUnits: [40, 40, 0] },
    { handle: 'b', name: 'Miel', unit: 'frascos', freeUnits: [0, 0, 0] },
  ]
  expect(freeWords({ months, standards })).toEqual([
    { name: 'Dulce', said: 'de diciembre de 2026 a enero de 2027: 40' },
  ])
})
