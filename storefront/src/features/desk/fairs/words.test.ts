import { expect, test } from 'vitest'
import type { DeskFair } from '#contracts'
import { differenceWords, fairsTitle, stateWords } from './words.ts'

const fair = (more: Partial<DeskFair>): DeskFair => ({
  ...{
    id: 'till_1',
    name: 'Feria de Cañete',
    place: 'Plaza',
    heldOn: '2026-12-12',
    of: 'Telar',
    tillCount: 1,
  },
  ...{
    openCount: 0,
    saleCount: 3,
    cashClp: 9_000,
    cardClp: 4_500,
    owedClp: 2_025,
    differenceClp: -500,
    ...more,
  },
})

test.each([
  [{}, 'Cerrada', '−$500'],
  [{ openCount: 1, differenceClp: 0 }, 'Abierta', ''],
  [{ tillCount: 3 }, '3 cajas, cerradas', '−$500'],
  [{ tillCount: 3, openCount: 1 }, '2 de 3 cerradas', '−$500'],
])('%o: %s %s', (more, state, difference) => {
  expect([stateWords(fair(more)), differenceWords(fair(more))]).toEqual([state, difference])
})

test('says what was sold, or that nothing was', () => {
  const sum = { saleCount: 3, cashClp: 9_000, cardClp: 4_500, owedClp: 2_025, differenceClp: 0 }
  expect(fairsTitle({ by: 'group', fairs: [fair({})], sum })).toBe('En las ferias se vendieron $13.500')
  const none = { saleCount: 0, cashClp: 0, cardClp: 0, owedClp: 0, differenceClp: 0 }
  expect(fairsTitle({ by: 'group', fairs: [], sum: none })).toBe('Todavía nadie ha vendido en una feria')
})
