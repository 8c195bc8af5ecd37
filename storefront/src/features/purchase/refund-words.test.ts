import { expect, test } from 'vitest'
import type { Purchase, PurchaseRefund } from '#contracts'
import { backTotals, lineNews, refundWay, refundWhy } from './refund-words.ts'

const line = {
  variantId: 'variant_jam',
  title: 'Tazón',
  variantTitle: null,
  productHandle: 'tazon',
  quantity: 3,
  quantityShort: 0,
  quantityKept: 3,
  shortageReason: null,
  unitPriceClp: 8000,
  amountClp: 24000,
  photo: null,
  isExperience: false,
}
const refund: PurchaseRefund = {
  id: 'refu_1',
  reason: 'shortage',
  note: 'Se quebró uno en el horno',
  amountClp: 8000,
  parts: [{ title: 'Tazón', quantity: 1, amountClp: 8000 }],
  way: 'card',
  state: 'sent',
  requestedAt: '2026-11-22T12:00:00Z',
  sentAt: '2026-11-23T12:00:00Z',
}
const broke = 'Se quebró uno en el horno'

test.each([
  [{}, 'packed', null],
  [
    { quantityShort: 1, quantityKept: 2, shortageReason: broke },
    'packed',
    'Te llegan 2 de 3: se quebró uno en el horno.',
  ],
  [
    { quantityShort: 2, quantityKept: 1, shortageReason: broke },
    'short',
    'Te llega 1 de 3: se quebró uno en el horno.',
  ],
  [
    { quantityShort: 1, quantityKept: 2, shortageReason: broke },
    'delivered',
    'Te llegaron 2 de 3: se quebró uno en el horno.',
  ],
  [
    { quantityShort: 3, quantityKept: 0, shortageReason: 'SAG los retuvo.' },
    'short',
    'No te llega: SAG los retuvo.',
  ],
  [{ quantityKept: 2 }, 'delivered', 'De 1 te devolvemos la plata.'],
  [
    { quantityShort: 1, quantityKept: 1, shortageReason: broke },
    'delivered',
    'Te llegaron 2 de 3: se quebró uno en el horno. De 1 te devolvemos la plata.',
  ],
  [{ quantityShort: 1, quantityKept: 2, shortageReason: broke }, 'cancelled', null],
] as const)('%j in a part that is %s: %s', (change, state, words) => {
  expect(lineNews({ ...line, ...change }, state)).toBe(words)
})

test.each([
  [{}, /^Devuelta a tu tarjeta el 23-11-2026\./],
  [{ way: 'transfer' }, /^Te la transferimos el 23-11-2026\.$/],
  [{ state: 'on_its_way', sentAt: null }, /^Va en camino a tu tarjeta\./],
  [{ state: 'by_hand', way: 'transfer', sentAt: null }, /banco, tipo y número de cuenta/],
] as const)('%j says its way', (change, words) => {
  expect(refundWay({ ...refund, ...change })).toMatch(words)
})

test('why is said once, with one full stop', () => {
  expect(refundWhy(refund)).toBe('Faltó una parte: se quebró uno en el horno.')
  expect(refundWhy({ ...refund, note: null })).toBe('Faltó una parte.')
})

test('what goes back and what stays add up to what was paid', () => {
  const waiting = { ...refund, state: 'by_hand' as const, amountClp: 3000 }
  const purchase = { refunds: [refund, waiting], totalClp: 24_990 } as Purchase
  const { sentClp, dueClp, paidInTheEndClp } = backTotals(purchase)
  expect([sentClp, dueClp, paidInTheEndClp]).toEqual([8000, 3000, 13_990])
  expect(sentClp + dueClp + paidInTheEndClp).toBe(purchase.totalClp)
})
