import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advancesLeft } from './recovery'

const months = (...closings: number[]) =>
  closings.map((closingClp, index) => ({ month: `2026-0${index + 1}`, closingClp }))
const given = (amountClp: number, from: string | null) => ({ amountClp, from })

it.each([
  ['nothing is closed', [], null, 100_000],
  ['the group owes more than that', [-130_000], null, 100_000],
  ['the balance came up in part', [-100_000, -70_000], null, 70_000],
  ['it owes nothing', [-100_000, 0], null, 0],
  ['it is owed something', [-100_000, 5000], null, 0],
  ['what came back is not asked for again', [-100_000, -20_000, -60_000], null, 20_000],
  ['what is open counts now', [-100_000], -30_000, 30_000],
])('of one advance is left what its balance lacks: %s', (_, closings, now, left) => {
  const from = closings.length === 0 ? null : '2026-01'
  expect(advancesLeft([given(100_000, from)], months(...closings), now)).toEqual([left])
})

it('of several the oldest comes back first, whatever was given between', () => {
  const advances = [given(100_000, '2026-01'), given(50_000, '2026-02')]
  expect(advancesLeft(advances, months(-100_000, -150_000))).toEqual([100_000, 50_000])
  expect(advancesLeft(advances, months(-100_000, -150_000, -120_000))).toEqual([70_000, 50_000])
  expect(advancesLeft(advances, months(-100_000, -150_000, -20_000))).toEqual([0, 20_000])
  expect(
    advancesLeft([...advances, given(7000, null)], months(-100_000, -150_000, -20_000), -10_000),
  ).toEqual([0, 3000, 7000])
})

it('never asks back more than was given, less than nothing, again what came back, nor more than is owed', () => {
  const month = fc.record({
    closingClp: fc.integer({ min: -500_000, max: 500_000 }),
    given: fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 9 }), (story) => {
      const advances = story.flatMap((one, index) =>
        one.given.map((amountClp) => given(amountClp, `2026-0${index + 1}`)),
      )
      const closings = months(...story.map(({ closingClp }) => closingClp))
      let before: number[] = []
      for (const [index, { closingClp }] of closings.entries()) {
        const left = advancesLeft(advances, closings.slice(0, index + 1))
        const knownUntil = `2026-0${index + 1}`
        for (const [which, one] of advances.entries()) {
          const known = one.from !== null && one.from <= knownUntil
          const most = known ? (one.from === knownUntil ? one.amountClp : (before[which] ?? 0)) : 0
          expect(left[which]).toBeGreaterThanOrEqual(0)
          expect(left[which]).toBeLessThanOrEqual(most)
        }
        expect(left.reduce((sum, clp) => sum + clp, 0)).toBeLessThanOrEqual(Math.max(-closingClp, 0))
        before = left
      }
    }),
  )
})
