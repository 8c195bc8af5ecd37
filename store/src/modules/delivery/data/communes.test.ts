import { expect, it } from 'vitest'
import { zoneOf } from '../../../rules/zones'
import { COMMUNES } from './communes'
import { RATES } from './rates'

it('knows the 346 communes, 56 provinces and 16 regions of Chile, each once', () => {
  expect(COMMUNES).toHaveLength(346)
  expect(new Set(COMMUNES.map(([code]) => code)).size).toBe(346)
  expect(new Set(COMMUNES.map(([code]) => code.slice(0, 3))).size).toBe(56)
  expect(new Set(COMMUNES.map(([code]) => code.slice(0, 2))).size).toBe(16)
  for (const [code] of COMMUNES) expect(code).toMatch(/^\d{5}$/)
})

it('can send to each of them: every zone has bands that rise in weight and price', () => {
  for (const [code] of COMMUNES) {
    const { bands, days } = RATES[zoneOf(code.slice(0, 2))] ?? {
      bands: [],
      days: { home: [1, 0], branch: [1, 0] },
    }
    expect(bands.length).toBeGreaterThan(0)
    expect(days.home[0]).toBeLessThanOrEqual(days.home[1])
    bands.reduce(
      (before, band) => {
        for (const index of [0, 1, 2] as const) expect(band[index]).toBeGreaterThan(before[index])
        expect(band[2]).toBeLessThan(band[1])
        return band
      },
      [0, 0, 0] as readonly [number, number, number],
    )
  }
})
