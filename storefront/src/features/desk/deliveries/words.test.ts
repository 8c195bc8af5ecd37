import { expect, test } from 'vitest'
import type { DeskDelivery } from '#contracts'
import { deliveryConclusion } from './words.ts'

const delivery = (
  received: number,
  loose: number,
  agreement: number | null = 3,
): DeskDelivery['delivery'] => ({
  ...{ callOff: 'scall_1', number: 2, agreement, supplier: { handle: 'a', name: 'A' }, buyer: null },
  standard: { name: 'Dulce', unit: 'frascos', format: '250 g' },
  ...{ units: 1200, deliverOn: '2026-12-15', received, loose, places: [], packing: [], handovers: [] },
})

test.each([
  [delivery(0, 0), 'Pedido 3-2: todavía no llega nada'],
  [delivery(1100, 1100), 'Pedido 3-2: hay 1.100 frascos por entregar'],
  [delivery(1100, 0), 'Pedido 3-2: se entregó lo que llegó, 1.100 de 1.200'],
  [delivery(1200, 0, null), 'Pedido 2: se entregó todo'],
])('%#: %s', (of, words) => {
  expect(deliveryConclusion(of)).toBe(words)
})
