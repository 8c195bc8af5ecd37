import { expect, it } from 'vitest'
import { receptionValueClp } from './reception-value'

it('is the group’s share of what the invoice says, without its part of the VAT', () => {
  // 40 at $2.500: net 100.000, VAT 19.000; of 119.000 85 % is 101.150, less 85 % of the VAT, 16.150.
  expect(receptionValueClp({ units: 40, netUnitClp: 2500, basisPoints: [8500, 700, 500, 300] })).toBe(85_000)
  expect(receptionValueClp({ units: 0, netUnitClp: 2500, basisPoints: [8500, 700, 500, 300] })).toBe(0)
  expect(receptionValueClp({ units: 3, netUnitClp: 1, basisPoints: [0, 0, 0, 10_000] })).toBe(0)
})
