import { expect, test } from 'vitest'
import { isOnSale, monthsOnSale } from './on-sale'

const sold = { available: 3, season: [] as number[], maker: { backOn: null as string | null } }

test.each([
  ['there is some, all year', {}, true],
  ['there is none', { available: 0 }, false],
  ['less than none', { available: -1 }, false],
  ['in season', { season: [10, 11] }, true],
  ['out of season', { season: [3, 4] }, false],
  ['the group rests until a day', { maker: { backOn: '2027-03-01' } }, false],
  ['the group rests without saying until when', { maker: { backOn: '' } }, false],
])('%s', (_, change, isSold) => {
  const product = { ...sold, ...change }
  expect(isOnSale(product, 11)).toBe(isSold)
  if (isSold) expect(monthsOnSale(product)).toContain(11)
})
