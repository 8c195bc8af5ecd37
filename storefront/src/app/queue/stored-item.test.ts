import { expect, it } from 'vitest'
import { item } from './send.testing.ts'
import { itemOf } from './stored-item.ts'

const act = { is: 'move', body: { to: 'accepted' } } as const

it('reads what an older version kept of a consignment, and loses nothing of the rest', () => {
  const older = { ...item('1'), act: { is: 'part', partId: 'cons_1', act } as const }
  expect(itemOf(older)).toEqual(item('1', { is: 'consignment', consignmentId: 'cons_1', act }))
})

it.each([
  { is: 'product' } as const,
  { is: 'stock', productId: 'prod_1', change: { variantId: 'v', available: 2, seen: 1 } } as const,
  { is: 'sale', productId: 'prod_1', to: 'paused' } as const,
  { is: 'consignment', consignmentId: 'cons_1', act } as const,
])('reads $is as it lies', (kept) => {
  expect(itemOf(item('1', kept))).toEqual(item('1', kept))
})
