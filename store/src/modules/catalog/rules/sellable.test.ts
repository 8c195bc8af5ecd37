import { expect, it } from 'vitest'
import { whyNotSellable } from './sellable'

const attributes = {
  photos: [],
  season: [],
  packedCm: [10, 10, 5],
  packedWeightGrams: 300,
  leadTimeDays: 0,
  withdrawal: { applies: true },
}
const good = { priceClp: 4990, group: { handle: 'hilanderas' }, attributes }

it.each([
  [{}, null],
  [{ priceClp: 1 }, null],
  [{ priceClp: 100_000_000 }, null],
  [{ attributes: { ...attributes, food: { added: {} } } }, null],
  [{ priceClp: 0 }, 'no_price'],
  [{ priceClp: -1000 }, 'no_price'],
  [{ priceClp: 4990.5 }, 'no_price'],
  [{ priceClp: Number.NaN }, 'no_price'],
  [{ priceClp: 100_000_001 }, 'no_price'],
  [{ group: null }, 'no_group'],
  [{ group: { handle: null } }, 'no_group'],
  [{ group: { handle: '' } }, 'no_group'],
  [{ attributes: null }, 'no_facts'],
  [{ attributes: {} }, 'no_facts'],
  [{ attributes: { ...attributes, packedCm: [10, 10] } }, 'no_facts'],
  [{ attributes: { ...attributes, packedCm: [10, 10, 0] } }, 'no_facts'],
  [{ attributes: { ...attributes, packedWeightGrams: '300' } }, 'no_facts'],
  [{ attributes: { ...attributes, photos: null } }, 'no_facts'],
  [{ attributes: { ...attributes, season: undefined } }, 'no_facts'],
  [{ attributes: { ...attributes, withdrawal: undefined } }, 'no_facts'],
  [{ attributes: { ...attributes, food: 'pan' } }, 'no_facts'],
])('with %j it is not sold because of %s', (change, why) => {
  expect(whyNotSellable({ ...good, ...change })).toBe(why)
})
