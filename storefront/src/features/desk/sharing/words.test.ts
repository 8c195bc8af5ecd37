import { expect, test } from 'vitest'
import type { DeskHolding, DeskRound } from '#contracts'
import {
  freeWords,
  goodsWords,
  holdingNote,
  reserveWords,
  roundWords,
  sharingsConclusion,
  standsWords,
  stateWords,
} from './words.ts'

const sums = (acceptedUnits: number, waitingUnits: number) => ({
  ...{ units: 1200, acceptedUnits, waitingUnits, missingUnits: 1200 - acceptedUnits - waitingUnits },
})

test.each([
  [sums(0, 0), 'Está por repartir'],
  [sums(200, 1000), 'Esperan respuesta 1.000'],
  [sums(100, 60), 'Faltan 1.040'],
  [sums(1200, 0), 'Los grupos aceptaron todo'],
])('a call-off of %o stands so', (of, words) => {
  expect(standsWords(of)).toBe(words)
})

test('a list of call-offs concludes', () => {
  expect(sharingsConclusion([])).toBe('Todavía no hay pedidos por repartir')
  expect(sharingsConclusion([sums(1200, 0)])).toBe('Todo lo pedido está repartido')
  expect(sharingsConclusion([sums(0, 0), sums(1200, 0)])).toBe('A un pedido le faltan unidades')
  expect(sharingsConclusion([sums(0, 0), sums(1, 1)])).toBe('A 2 pedidos les faltan unidades')
})

const share = { handle: 'a', name: 'A', units: 60, acceptedUnits: null, why: [] }
test('what a group said is said', () => {
  expect(stateWords({ ...share, state: 'waiting' })).toBe('Por responder')
  expect(stateWords({ ...share, state: 'in_part', acceptedUnits: 20 })).toBe('Aceptó una parte: 20')
})

const round: DeskRound = {
  ...{ number: 1, kind: 'first', answerBy: '2027-03-10', askedUnits: 100, missingUnits: 0 },
  ...{ failure: null, shares: [] },
}
test.each([
  [round, 'Se repartieron 100 de 100. Plazo para responder: 10-03-2027.'],
  [
    { ...round, missingUnits: 30 },
    'Se repartieron 70 de 100. Plazo para responder: 10-03-2027. Nadie tenía 30.',
  ],
  [
    { ...round, kind: 'after_answers' as const, askedUnits: 20 },
    'Se repartieron otra vez 20 que nadie tenía. Plazo para responder: 10-03-2027.',
  ],
  [
    { ...round, kind: 'cover' as const, failure: { name: 'Ulmos', units: 100, reason: 'Sin gas' } },
    'Ulmos no podrá con 100 (Sin gas): se pidieron a otros 100. Plazo para responder: 10-03-2027.',
  ],
])('a round is told', (of, words) => {
  expect(roundWords(of)).toBe(words)
})

const holding: DeskHolding = {
  ...{ handle: 'a', name: 'A', acceptedUnits: 60, waitingUnits: 0, failedUnits: 0, onPerhapsUnits: 0 },
  reserve: null,
}
test('what a group holds is noted', () => {
  expect(holdingNote(holding)).toBe('')
  expect(holdingNote({ ...holding, failedUnits: 10, onPerhapsUnits: 5 })).toBe(
    'No podrá con 10. De lo que prometió, 5 solo salen si va bien.',
  )
  expect(reserveWords(holding)).toBe('Nadie tiene libres')
  expect(reserveWords({ ...holding, reserve: { name: 'Ulmos', units: 20 } })).toBe('Ulmos, por 20')
})

test('what there is to share it out of', () => {
  expect(freeWords(40, 0)).toBe('Faltan 40, y ningún grupo calificado tiene libres para ese mes.')
  expect(freeWords(40, 1200)).toBe('Faltan 40. Los grupos calificados tienen libres 1.200 para ese mes.')
})

test('what is called for is said', () => {
  const standard = { handle: 'dulce', name: 'Dulce de mora', unit: 'frascos' }
  const callOff = {
    id: 'c',
    number: 1,
    buyer: null,
    month: '2027-03',
    deliverOn: '2027-03-20',
    roundCount: 0,
  }
  expect(goodsWords({ ...callOff, standard, ...sums(0, 0) })).toBe('1.200 frascos de Dulce de mora')
})
