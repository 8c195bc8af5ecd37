import { beforeEach, expect, test, vi } from 'vitest'
import { Unreachable } from '../../lib/errors.ts'
import { getQuote } from '../../lib/store.ts'
import { estimate } from './product.server.ts'

vi.mock('../../lib/store.ts', () => ({ getQuote: vi.fn(), getCatalog: vi.fn() }))
vi.mock('../../lib/cms.ts', () => ({ getStories: vi.fn() }))

const consignment = {
  group: { handle: 'g', name: 'G', commune: 'Lebu', province: 'Arauco' },
  lines: [],
  weightGrams: 900,
  amountClp: 1000,
  choices: [],
  chosen: null,
  moreOn: null,
}
const sums = { itemsClp: 0, deliveryClp: 0, totalClp: 0, vatClp: 0 }
const quote = { consignments: [consignment], unknown: [], ...sums, canBePlaced: false }
beforeEach(() => void vi.mocked(getQuote).mockReset().mockResolvedValue(quote))

const variant = { title: '', priceClp: 1000 }
const product = {
  variants: [
    { ...variant, id: 'sold-out', available: 0 },
    { ...variant, id: 'there', available: 9 },
  ],
}
const temuco = {
  code: '09101',
  name: 'Temuco',
  province: 'Cautín',
  region: 'La Araucanía',
  regionCode: '09',
  isBranchOnly: false,
}
const ask = (query: Record<string, string>) =>
  estimate(product, { communes: [temuco] }, new URLSearchParams(query))

test.each([
  ['6', 6],
  [undefined, 1],
  ['unas cuantas', 1],
  ['0', 1],
])('taking %j, the store is asked for %i', async (typed, quantity) => {
  const seen = await ask({ comuna: '09101', ...(typed && { cuantas: typed }) })
  expect(seen).toEqual({ commune: temuco, consignment, quantity })
  expect(getQuote).toHaveBeenCalledWith({ items: [{ variantId: 'there', quantity }], communeCode: '09101' })
})

test('of a commune that is not, nothing is asked', async () => {
  expect(await ask({ comuna: '99999', cuantas: '6' })).toEqual({
    commune: null,
    consignment: null,
    quantity: 6,
  })
  expect(getQuote).not.toHaveBeenCalled()
})

test('a store that does not answer leaves the commune without an estimate', async () => {
  vi.mocked(getQuote).mockRejectedValue(new Unreachable('store'))
  expect(await ask({ comuna: '09101' })).toEqual({ commune: temuco, consignment: null, quantity: 1 })
})
