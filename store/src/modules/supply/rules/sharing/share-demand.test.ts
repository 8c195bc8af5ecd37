import { describe, expect, it, test } from 'vitest'
import { offer } from './samples'
import { shareDemand } from './share-demand'

const shares = (units: number, lotUnits: number, groups: Parameters<typeof shareDemand>[1]) =>
  Object.fromEntries(
    shareDemand({ units, lotUnits }, groups).shares.map((share) => [share.handle, share.units]),
  )
const season = (offeredUnits: number, receivedUnits: number) => ({ offeredUnits, receivedUnits })

describe('a demand is shared', () => {
  test.each([
    [
      'in proportion to what is sure',
      60,
      1,
      [offer('a', { sureUnits: 100 }), offer('b', { sureUnits: 50 })],
      { a: 40, b: 20 },
    ],
    [
      'without what is beyond a qualification, in the proportion too',
      60,
      1,
      [offer('a', { sureUnits: 100, qualifiedUnits: 50 }), offer('b', { sureUnits: 50 })],
      { a: 30, b: 30 },
    ],
    [
      'with nothing for who is not qualified',
      60,
      1,
      [offer('a', { sureUnits: 100, qualifiedUnits: 0 }), offer('b', { sureUnits: 100 })],
      { a: 0, b: 60 },
    ],
    [
      'up to what is not promised elsewhere',
      90,
      1,
      [offer('a', { sureUnits: 100, committedUnits: 80 }), offer('b', { sureUnits: 100 })],
      { a: 20, b: 70 },
    ],
    [
      'as far as there is',
      90,
      1,
      [offer('a', { sureUnits: 10 }), offer('b', { sureUnits: 20 })],
      { a: 10, b: 20 },
    ],
    [
      'to one when it is less than a lot',
      10,
      24,
      [offer('b', { sureUnits: 30 }), offer('a', { sureUnits: 30 })],
      { a: 10, b: 0 },
    ],
    [
      'to who got least, where there is one lot',
      30,
      24,
      [
        offer('a', { sureUnits: 90, season: season(90, 60) }),
        offer('b', { sureUnits: 30, season: season(90, 20) }),
      ],
      { a: 0, b: 30 },
    ],
    [
      'with all of it to who has less than a lot',
      40,
      24,
      [offer('a', { sureUnits: 12 }), offer('b', { sureUnits: 100 })],
      { a: 12, b: 28 },
    ],
    [
      'with one share at most below a lot',
      34,
      24,
      [offer('a', { sureUnits: 30 }), offer('b', { sureUnits: 30 })],
      { a: 30, b: 4 },
    ],
    [
      'beside what is held, and with more to who holds a lot already',
      10,
      24,
      [offer('a', { sureUnits: 60, heldUnits: 24 }), offer('b', { sureUnits: 60, heldUnits: 30 })],
      { a: 5, b: 5 },
    ],
    [
      'without who wants no more',
      10,
      1,
      [offer('a', { sureUnits: 60, hasDeclined: true }), offer('b', { sureUnits: 60 })],
      { a: 0, b: 10 },
    ],
    ['out of nothing', 10, 1, [], {}],
    ['when nothing is asked', 0, 24, [offer('a', { sureUnits: 60 })], { a: 0 }],
  ])('%s', (_what, units, lotUnits, groups, expected) => {
    expect(shares(units, lotUnits, groups)).toEqual(expected)
  })
})

it('tells what is missing', () => {
  const sharing = shareDemand({ units: 90, lotUnits: 1 }, [offer('a', { sureUnits: 10 })])
  expect(sharing).toMatchObject({ askedUnits: 90, canBeHadUnits: 10, sharedUnits: 10, missingUnits: 80 })
})

it('tells each group its steps, also one that got nothing', () => {
  const groups = [
    offer('a', { sureUnits: 90, season: season(90, 60) }),
    offer('b', { sureUnits: 50, qualifiedUnits: 40, committedUnits: 5, season: season(90, 20) }),
    offer('c', { sureUnits: 10, hasDeclined: true, heldUnits: 2 }),
  ]
  const steps = new Map(
    shareDemand({ units: 30, lotUnits: 24 }, groups).shares.map((share) => [share.handle, share.steps]),
  )
  const asked = { step: 'asked', askedUnits: 30, canBeHadUnits: 125, groups: 2 }
  expect(steps.get('a')).toEqual([
    asked,
    { step: 'counted', sureUnits: 90, qualifiedUnits: 90, countedUnits: 90 },
    { step: 'sat_out', lotUnits: 24, partners: 1 },
    { step: 'result', units: 0 },
  ])
  expect(steps.get('b')).toEqual([
    asked,
    { step: 'counted', sureUnits: 50, qualifiedUnits: 40, countedUnits: 40 },
    { step: 'left', committedUnits: 5, heldUnits: 0, leftUnits: 35 },
    { step: 'proportion', countedUnits: 40, ofUnits: 40, sharedUnits: 30, wholeUnits: 30 },
    { step: 'result', units: 30 },
  ])
  expect(steps.get('c')).toEqual([
    asked,
    { step: 'counted', sureUnits: 10, qualifiedUnits: 10, countedUnits: 10 },
    { step: 'declined' },
    { step: 'result', units: 0 },
  ])
})

test.each([
  ['a demand that is no number', { units: 1.5, lotUnits: 1 }, [offer('a', { sureUnits: 10 })]],
  ['a lot below nothing', { units: 1, lotUnits: -1 }, [offer('a', { sureUnits: 10 })]],
  ['an offer below nothing', { units: 1, lotUnits: 1 }, [offer('a', { sureUnits: -10 })]],
  ['a season of parts', { units: 1, lotUnits: 1 }, [offer('a', { sureUnits: 1, season: season(0.5, 0) })]],
  ['a group twice', { units: 1, lotUnits: 1 }, [offer('a', { sureUnits: 1 }), offer('a', { sureUnits: 2 })]],
])('%s is refused', (_what, demand, groups) => {
  expect(() => shareDemand(demand, groups)).toThrow(RangeError)
})
