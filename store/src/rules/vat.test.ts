import fc from 'fast-check'
import { expect, it } from 'vitest'
import { vatOf } from './vat'

it.each([
  [990, 832, 158],
  [1000, 840, 160],
  [1990, 1672, 318],
  [12990, 10916, 2074],
  [100000, 84034, 15966],
  [0, 0, 0],
])('takes the VAT out of %i', (gross, netClp, vatClp) => {
  expect(vatOf(gross)).toEqual({ netClp, vatClp })
})

it('adds up to the gross amount, always', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000_000 }), (gross) => {
      const { netClp, vatClp } = vatOf(gross)
      expect(netClp + vatClp).toBe(gross)
      expect(Math.abs(netClp * 1.19 - gross)).toBeLessThanOrEqual(0.6)
    }),
  )
})
