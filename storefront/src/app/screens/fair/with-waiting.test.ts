import { expect, it } from 'vitest'
import type { OwnTill, TillSaleRequest } from '#contracts'
import type { Queued } from '../../queue/item.ts'
import { item } from '../../queue/send.testing.ts'
import { tillsNow } from './with-waiting.ts'

const till: OwnTill = {
  ...{ id: 'till_1', fair: 'Feria de Cañete', place: 'Plaza', heldOn: '2026-12-12', floatClp: 10_000 },
  lines: [
    { id: 'a', title: 'Miel', variantTitle: null, priceClp: 4_500, broughtUnits: 5, soldUnits: 1 },
    { id: 'b', title: 'Merkén', variantTitle: null, priceClp: 3_000, broughtUnits: 4, soldUnits: 0 },
  ],
  ...{ cashClp: 4_500, cardClp: 0, saleCount: 1, closing: null },
  sales: [
    {
      key: 'known',
      code: 'K',
      totalClp: 4_500,
      paidBy: 'cash',
      soldAt: '1',
      lines: [{ line: 'a', units: 1 }],
    },
  ],
}
const sale = (
  id: string,
  more: Partial<TillSaleRequest> = {},
  state: Queued['state'] = 'waiting',
): Queued => ({
  ...item(id, {
    ...{ is: 'till', till: 'till_1', does: 'sales' },
    body: {
      ...{ code: id, lines: [{ line: 'a', units: 2 }], paidBy: 'cash', receivedClp: 10_000, voucher: null },
      ...{ document: null, soldAt: id, ...more },
    },
  }),
  state,
})
const closing = (id: string) =>
  item(id, {
    ...{ is: 'till', till: 'till_1', does: 'closing' },
    body: { countedClp: 23_000, sales: [], closedAt: id },
  })
const now = (items: Queued[], handle = 'g') => tillsNow({ tills: [till], products: [] }, items, handle)[0]

it('counts what waits on the phone once, also what the store knows by then', () => {
  const card = sale('3', { paidBy: 'card', lines: [{ line: 'b', units: 1 }] })
  const seen = now([sale('2'), card, sale('known')])
  expect(seen).toMatchObject({ cashClp: 13_500, cardClp: 3_000, saleCount: 3, waiting: ['2', '3'] })
  expect(seen?.lines.map(({ soldUnits }) => soldUnits)).toEqual([3, 1])
  expect(seen?.sales.map(({ key }) => key)).toEqual(['3', '2', 'known'])
})

it('reckons a closing that waits with the sales before it', () => {
  const seen = now([closing('9'), sale('2')])
  expect(seen?.isClosingWaiting).toBe(true)
  expect(seen?.closing).toMatchObject({ expectedClp: 23_500, differenceClp: -500 })
})

it('leaves out what was refused, which it shows, and what is another group’s', () => {
  const seen = now([sale('2', {}, 'observed')])
  expect([seen?.saleCount, seen?.refused.length]).toEqual([1, 1])
  expect(now([sale('2')], 'h')?.saleCount).toBe(1)
})
