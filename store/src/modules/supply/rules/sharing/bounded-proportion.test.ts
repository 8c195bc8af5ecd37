import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundedProportion } from './bounded-proportion'

const given = (units: number, bounds: [weight: number, floor: number, cap: number][]) =>
  boundedProportion(
    units,
    bounds.map(([weight, floor, cap]) => ({ weight, floor, cap })),
  ).map((part) => part.units)

it.each([
  [
    'in proportion',
    60,
    [
      [100, 0, 100],
      [50, 0, 50],
    ],
    [40, 20],
  ],
  [
    'what does not divide to the largest remainder',
    10,
    [
      [2, 0, 9],
      [3, 0, 9],
      [1, 0, 9],
    ],
    [3, 5, 2],
  ],
  [
    'of equal remainders to the first',
    5,
    [
      [1, 0, 9],
      [1, 0, 9],
    ],
    [3, 2],
  ],
  [
    'what is above a cap to the others',
    90,
    [
      [100, 0, 20],
      [50, 0, 50],
      [50, 0, 50],
    ],
    [20, 35, 35],
  ],
  [
    'one at a cap sends another to its own',
    90,
    [
      [60, 0, 10],
      [30, 0, 32],
      [10, 0, 60],
    ],
    [10, 32, 48],
  ],
  [
    'what is below a floor from the others',
    100,
    [
      [90, 0, 90],
      [10, 20, 20],
    ],
    [80, 20],
  ],
  [
    'all that there is',
    30,
    [
      [10, 5, 10],
      [20, 5, 20],
    ],
    [10, 20],
  ],
  [
    'all floors and no more',
    10,
    [
      [10, 5, 10],
      [20, 5, 20],
    ],
    [5, 5],
  ],
  ['nothing', 0, [[10, 0, 10]], [0]],
] as [string, number, [number, number, number][], number[]][])('gives %s', (_what, units, bounds, parts) => {
  expect(given(units, bounds)).toEqual(parts)
})

it('gives nothing where there is nobody, and refuses what cannot be', () => {
  expect(given(0, [])).toEqual([])
  expect(() => given(1, [])).toThrow(RangeError)
  expect(() => given(11, [[10, 0, 10]])).toThrow(RangeError)
  expect(() => given(4, [[10, 5, 10]])).toThrow(RangeError)
})

it('is to the unit, within bounds, and in proportion between any two that nothing stopped', () => {
  const bound = fc
    .record({ weight: fc.integer({ min: 1, max: 2000 }), a: fc.nat(2000), b: fc.nat(2000) })
    .map(({ weight, a, b }) => ({ weight, floor: Math.min(a, b), cap: Math.max(a, b) }))
  const story = fc.tuple(
    fc.array(bound, { minLength: 1, maxLength: 12 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(story, ([bounds, at]) => {
      const [least, most] = (['floor', 'cap'] as const).map((side) =>
        bounds.reduce((total, one) => total + one[side], 0),
      ) as [number, number]
      const units = least + Math.floor((most - least) * at)
      const parts = boundedProportion(units, bounds)
      expect(parts.reduce((total, part) => total + part.units, 0)).toBe(units)
      for (const [index, part] of parts.entries()) {
        const { weight, floor, cap } = bounds[index] ?? { weight: 0, floor: 0, cap: 0 }
        expect(part.units).toBeGreaterThanOrEqual(floor)
        expect(part.units).toBeLessThanOrEqual(cap)
        // Of two, the one that could have had more has nowhere a unit less by weight than the one that could have had less.
        for (const [other, its] of parts.entries()) {
          const { weight: itsWeight, floor: itsFloor } = bounds[other] ?? { weight: 0, floor: 0 }
          if (part.units < cap && its.units > itsFloor)
            expect((its.units - 1) * weight).toBeLessThan((part.units + 1) * itsWeight)
        }
      }
    }),
    { numRuns: 500 },
  )
})
