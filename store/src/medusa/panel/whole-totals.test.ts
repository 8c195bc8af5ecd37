import { expect, test } from 'vitest'
import { withWholeTotals } from './whole-totals'

test('sums are whole pesos, at any depth and in both ways of writing them, and nothing else changes', () => {
  const order = {
    subtotal: 11168.067226890757,
    tax_total: 2121.932773109244,
    total: 13290,
    raw_tax_total: { value: '2121.93277310924369748', precision: 20 },
    items: [
      { item_subtotal: 1596.638655462185, refundable_total_per_unit: 0.4, tax_lines: [{ rate: 19.5 }] },
    ],
    weight: 1.5,
  }
  expect(withWholeTotals({ order })).toEqual({
    order: {
      subtotal: 11168,
      tax_total: 2122,
      total: 13290,
      raw_tax_total: { value: '2122', precision: 20 },
      items: [{ item_subtotal: 1597, refundable_total_per_unit: 0, tax_lines: [{ rate: 19.5 }] }],
      weight: 1.5,
    },
  })
})

test('what is without VAT and the VAT still add up to the price, whatever it is', () => {
  for (let total = 1; total <= 12_000; total += 1) {
    const subtotal = total / 1.19
    const said = withWholeTotals({ subtotal, tax_total: total - subtotal }) as Record<string, number>
    expect((said.subtotal ?? 0) + (said.tax_total ?? 0)).toBe(total)
  }
})
