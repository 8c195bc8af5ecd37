import { expect, test } from 'vitest'
import type { DeskLot, RecallInstitution, RecallOrder, RecallWhole } from '#contracts'
import {
  deliveredWords,
  lotsConclusion,
  receiptWords,
  recallConclusion,
  stateWords,
  unitsWords,
} from './words.ts'

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
  [null, [], 'A nadie le llegaron estos lotes'],
  [null, ['not_sent'], '1 pedido lleva estos lotes'],
  [SENT, [], 'Los lotes quedaron retirados: a nadie le habían llegado'],
  [SENT, ['reached', 'reached'], 'El aviso llegó a quienes tienen estos lotes: 2 pedidos'],
  [SENT, ['reached', 'refused', 'waiting'], 'El aviso llegó a 1 de 3: 3 pedidos'],
] as const)('sent at %s to %j: %s', (sentAt, reached, words) => {
  expect(recallConclusion(recall(sentAt, reached.map(order)))).toBe(words)
})

const hotel = (
  reached: RecallInstitution['reached'],
  receipt: RecallInstitution['receipt'] = null,
): RecallInstitution => ({
  ...{
    name: 'Hotel',
    contact: 'Rosa',
    phone: '412345678',
    email: 'h@x.example',
    agreement: 7,
    reached,
    receipt,
  },
  deliveries: [
    { number: 2, deliverOn: '2026-12-15', lots: [{ code: 'K7QM2XPD', title: 'Dulce', units: 30 }] },
  ],
})

test('an institution counts beside the orders, and who confirmed needs no call', () => {
  const told = { ...recall(SENT, [order('reached')]), institutions: [hotel('reached'), hotel('refused')] }
  expect(recallConclusion(told)).toBe('El aviso llegó a 2 de 3: 1 pedido y 2 instituciones')
  expect(recallConclusion({ ...recall(null, []), institutions: [hotel('not_sent')] })).toBe(
    '1 institución lleva estos lotes',
  )
  expect(deliveredWords(hotel('reached'))).toBe('Pedido 7-2, para el 15-12-2026: 30 × Dulce, K7QM-2XPD')
  expect(receiptWords(hotel('reached'))).toBe('Le llegó por correo y falta que confirme')
  expect(receiptWords(hotel('refused'))).toBe('No le llegó: llámale')
  expect(receiptWords(hotel('refused', { name: 'Rosa', at: SENT }))).toMatch(/^Confirmó Rosa, el 01-12-2026/)
})
