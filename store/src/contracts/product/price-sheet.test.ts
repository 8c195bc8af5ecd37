import fc from 'fast-check'
import { expect, it } from 'vitest'
import { perHour, priceBands, priceFromCosts, type PriceSheet } from './price-sheet'

const sheet: PriceSheet = {
  materialsClp: 2000,
  waste: 0,
  hours: 1,
  hourlyRateClp: 3000,
  packagingClp: 0,
  overheadClp: 0,
  haulClp: 0,
  margin: 0.2,
  shares: 0.15,
  gateway: 0.0289,
  isVatExempt: false,
}

it('finds the price of the example: costs of 5.000 make 9.670', () => {
  expect(priceFromCosts(sheet)).toMatchObject({ costClp: 5000, priceClp: 9670 })
})

it('has no price when everything is given away before costs', () => {
  expect(priceFromCosts({ ...sheet, margin: 0.9 })).toBeNull()
  expect(priceFromCosts({ ...sheet, materialsClp: 0, hours: 0 })).toBeNull()
})

it('pays at least the hourly rate at the price it finds', () => {
  const costs = fc.record({
    materialsClp: fc.nat(50_000),
    hours: fc.integer({ min: 1, max: 60 }),
    hourlyRateClp: fc.integer({ min: 1000, max: 9000 }),
  })
  fc.assert(
    fc.property(costs, (some) => {
      const filled = { ...sheet, ...some }
      const found = priceFromCosts(filled)
      expect(found).not.toBeNull()
      expect(perHour(filled, found?.priceClp ?? 0)).toBeGreaterThanOrEqual(filled.hourlyRateClp)
      expect((found?.priceClp ?? 1) % 10).toBe(0)
    }),
  )
})

it('says where a price goes, to the peso', () => {
  const honey = { ...sheet, materialsClp: 2600, hours: 1.2, hourlyRateClp: 2000 }
  expect(priceBands(honey, 9670)).toEqual({
    costs: 2600,
    work: 2400,
    gain: 1628,
    shares: 1219,
    card: 279,
    vat: 1544,
  })
  fc.assert(
    fc.property(fc.nat(500_000), fc.boolean(), (priceClp, isVatExempt) => {
      const bands = Object.values(priceBands({ ...honey, isVatExempt }, priceClp))
      expect(bands.reduce((sum, band) => sum + band, 0)).toBe(priceClp)
    }),
  )
})
