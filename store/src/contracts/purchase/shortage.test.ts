import fc from 'fast-check'
import { expect, it } from 'vitest'
import { goesBackClp, readShortage } from './shortage'

const line = (
  id: string,
  unitPriceClp: number,
  quantity: number,
  quantityConfirmed: number | null = null,
) => ({
  id,
  title: id,
  unitPriceClp,
  quantity,
  quantityConfirmed,
})
const lines = [line('honey', 8_990, 3), line('wax', 4_500, 2, 1)]

it.each([
  ['one of three', [{ lineId: 'honey', quantity: 2 }], 8_990],
  ['what was missing before is not counted again', [{ lineId: 'wax', quantity: 1 }], 0],
  ['nothing of one thing', [{ lineId: 'honey', quantity: 0 }], 26_970],
  [
    'nothing at all, with its way',
    [
      { lineId: 'honey', quantity: 0 },
      { lineId: 'wax', quantity: 0 },
    ],
    26_970 + 4_500 + 3_990,
  ],
])('goes back: %s', (_, has, amountClp) => {
  expect(goesBackClp(lines, has, 3_990)).toBe(amountClp)
})

it('what the phone shows is what the shop gives back', () => {
  const part = fc.array(
    fc.record({
      price: fc.integer({ min: 1, max: 90_000 }),
      quantity: fc.integer({ min: 1, max: 9 }),
      missing: fc.nat(9),
    }),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(part, (things) => {
      const sold = things.map(({ price, quantity }, index) => line(String(index), price, quantity))
      const has = things.map(({ quantity, missing }, index) => ({
        lineId: String(index),
        quantity: Math.max(0, quantity - missing),
      }))
      const verdict = readShortage(sold, has)
      if (verdict.is === 'short')
        expect(goesBackClp(sold, has, 3_990)).toBe(verdict.lines.reduce((sum, one) => sum + one.amountClp, 0))
    }),
  )
})
