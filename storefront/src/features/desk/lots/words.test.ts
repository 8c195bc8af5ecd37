import { expect, test } from 'vitest'
import type { DeskLot, RecallOrder, RecallWhole } from '#contracts'
import { lotsConclusion, recallConclusion, stateWords, unitsWords } from './words.ts'

const lot = (state: DeskLot['state']): DeskLot => ({
  ...{ code: 'K7QM2XPD', title: 'Dulce', group: { handle: 'g', name: 'G' }, units: 40, left: 40 },
  ...{ madeOn: '2026-11-20', bestBefore: null, state, why: null },
})

test.each([
  [[], 0, 'Todavía no hay lotes'],
  [[lot('free')], 1, '1 lote y ninguno retenido'],
  [[lot('held'), lot('free')], 2, '1 de 2 lotes está retenido'],
  [[lot('held'), lot('held'), lot('recalled')], 9, '2 de 9 lotes están retenidos'],
])('%#: %i lots', (lots, total, words) => {
  expect(lotsConclusion(lots, total)).toBe(words)
})

test('a state says why, and units what is left of them', () => {
  expect(stateWords({ state: 'held', why: 'Tapa suelta' })).toBe('Retenido: Tapa suelta')
  expect(stateWords({ state: 'free', why: null })).toBe('Sin observaciones')
  expect(unitsWords({ units: 40, left: 12 })).toBe('40, quedan 12')
  expect(unitsWords({ units: 40, left: 40 })).toBe('40')
})

const order = (reached: RecallOrder['reached']): RecallOrder => ({
  ...{ number: 7, buyer: { name: 'Ana', phone: '', email: '' }, lots: [], isStillHere: false, reached },
})
const recall = (sentAt: string | null, orders: RecallOrder[]): RecallWhole['recall'] => ({
  ...{ id: 'rcl_1', why: 'Vidrio', toDo: 'Guárdalo', lots: [], preparedAt: '2026-12-01T10:00:00Z', sentAt },
  ...{ of: [], orders, institutions: [], problem: null },
})
const SENT = '2026-12-01T11:00:00Z'

test.each([
  [null, [], 'Ningún pedido lleva estos lotes'],
  [null, ['not_sent'], '1 pedido lleva estos lotes'],
  [SENT, [], 'Los lotes quedaron retirados: ningún pedido los llevaba'],
  [SENT, ['reached', 'reached'], 'Le llegó el aviso a quien compró: 2 pedidos'],
  [SENT, ['reached', 'refused', 'waiting'], 'El aviso llegó en 1 de 3 pedidos'],
] as const)('sent at %s to %j: %s', (sentAt, reached, words) => {
  expect(recallConclusion(recall(sentAt, reached.map(order)))).toBe(words)
})
