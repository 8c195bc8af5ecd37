import { expect, test } from 'vitest'
import type { PromisedDelivery, Reception } from '#contracts'
import { foundWords } from './found-words.ts'
import { promisedKey, receptionsConclusion } from './words.ts'

const promised = (received: number): PromisedDelivery => ({
  ...{ callOff: 'scall_1', number: 1, group: { handle: 'g', name: 'G' }, deliverOn: '2026-12-15' },
  standard: { name: 'Dulce', unit: 'frascos', tolerances: '5 g' },
  ...{ promised: 40, received },
})
const reception = (acceptedUnits: number, downgradedUnits = 0, rejectedUnits = 0, why = ''): Reception => ({
  ...{ id: 'recp_1', number: 1, standard: 'Dulce', group: { handle: 'g', name: 'G' }, lot: 'K7QM2XPD' },
  ...{ receivedOn: '2026-12-15', acceptedUnits, downgradedUnits, rejectedUnits, why, by: 'Ana' },
  ...{ point: null, place: null, photo: null, takenBack: null, isSettled: false },
})

test.each([
  [reception(40), '40 de primera'],
  [reception(30, 2, 1, 'Tapa suelta'), '30 de primera, 2 de segunda, 1 rechazada: Tapa suelta'],
  [reception(0, 0, 3, 'Vidrio'), '3 rechazadas: Vidrio'],
  [{ ...reception(0, 0, 3, 'Trizado'), point: 'container' as const }, '3 rechazadas: Trizado (envase)'],
])('%#: %s', (of, words) => {
  expect(foundWords(of)).toBe(words)
})

test.each([
  [[], [], 'Nada que recibir todavía'],
  [[promised(0)], [], 'Falta que llegue lo de 1 grupo'],
  [[promised(40)], [reception(40)], 'Llegó todo lo que los grupos prometieron'],
  [
    [promised(38)],
    [reception(38, 0, 2, 'Color')],
    'Falta que llegue lo de 1 grupo; en 1 recepción se rechazó algo',
  ],
  [
    [promised(40)],
    [{ ...reception(0, 0, 9, 'Color'), takenBack: { on: '2026-12-16', by: 'Ana', why: 'De otro' } }],
    'Llegó todo lo que los grupos prometieron',
  ],
])('%#: its conclusion', (of, receptions, words) => {
  expect(receptionsConclusion({ promised: of, receptions })).toBe(words)
})

test('what was promised is chosen by its call-off and its group', () => {
  expect(promisedKey(promised(0))).toBe('scall_1 g')
})
