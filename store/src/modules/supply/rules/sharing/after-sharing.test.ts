import { describe, expect, it, test } from 'vitest'
import { afterAnswers, openUnits } from './answers'
import { coverFailure } from './cover-failure'
import { reservesOf } from './reserves'
import { offer } from './samples'
import { shareDemand } from './share-demand'

describe('a reserve', () => {
  test.each([
    [
      'is the first by turn that has it all',
      [
        offer('a', { sureUnits: 50, heldUnits: 30 }),
        offer('b', { sureUnits: 20 }),
        offer('c', { sureUnits: 40 }),
      ],
      [{ of: 'a', by: 'c', units: 30 }],
    ],
    [
      'is who has most, when nobody has it all',
      [
        offer('a', { sureUnits: 50, heldUnits: 30 }),
        offer('b', { sureUnits: 10 }),
        offer('c', { sureUnits: 20 }),
      ],
      [{ of: 'a', by: 'c', units: 20 }],
    ],
    [
      'stands for no two with the same units',
      [
        offer('a', { sureUnits: 30, heldUnits: 30 }),
        offer('b', { sureUnits: 20, heldUnits: 20 }),
        offer('c', { sureUnits: 40 }),
      ],
      [
        { of: 'a', by: 'c', units: 30 },
        { of: 'b', by: 'c', units: 10 },
      ],
    ],
    [
      'is nobody who is full or wants no more',
      [offer('a', { sureUnits: 30, heldUnits: 10 }), offer('b', { sureUnits: 20, hasDeclined: true })],
      [],
    ],
  ])('%s', (_what, groups, reserves) => {
    expect(reservesOf(groups)).toEqual(reserves)
  })
})

describe('answers', () => {
  const groups = [
    offer('a', { sureUnits: 60 }),
    offer('b', { sureUnits: 40 }),
    offer('c', { sureUnits: 100 }),
  ]
  const { shares } = shareDemand({ units: 100, lotUnits: 1 }, groups)

  it('leave what was accepted as it is, and share out the rest among who did not decline', () => {
    const after = afterAnswers(groups, shares, [
      { handle: 'a', acceptedUnits: 30 },
      { handle: 'c', acceptedUnits: 20 },
    ])
    expect(after.map(({ heldUnits, hasDeclined }) => [heldUnits, hasDeclined])).toEqual([
      [30, false],
      [20, false],
      [20, true],
    ])
    const open = openUnits(100, after)
    expect(open).toBe(30)
    const again = shareDemand({ units: open, lotUnits: 1 }, after)
    expect(again.shares.map(({ handle, units }) => [handle, units]).sort()).toEqual([
      ['a', 18],
      ['b', 12],
      ['c', 0],
    ])
  })

  test.each([
    ['more than was asked', { handle: 'a', acceptedUnits: 31 }],
    ['less than nothing', { handle: 'a', acceptedUnits: -1 }],
    ['a part of a unit', { handle: 'a', acceptedUnits: 0.5 }],
    ['of a group that was not asked', { handle: 'd', acceptedUnits: 0 }],
  ])('with %s are refused', (_what, answer) => {
    expect(() => afterAnswers(groups, shares, [answer])).toThrow(RangeError)
  })
})

describe('a group that fails', () => {
  const groups = [
    offer('a', { sureUnits: 60, heldUnits: 40 }),
    offer('b', { sureUnits: 60, heldUnits: 20 }),
    offer('c', { sureUnits: 30 }),
  ]
  const reserves = reservesOf(groups)

  it('is covered by its reserve, and beyond that by all others', () => {
    expect(reserves[0]).toEqual({ of: 'a', by: 'b', units: 40 })
    const cover = coverFailure({ handle: 'a', failedUnits: 40, lotUnits: 1 }, groups, reserves)
    expect(cover).toMatchObject({
      byReserve: { handle: 'b', units: 40 },
      sharing: { askedUnits: 0, sharedUnits: 0 },
    })
    const busy = groups.map((group) => (group.handle === 'b' ? { ...group, committedUnits: 25 } : group))
    const { byReserve, sharing } = coverFailure({ handle: 'a', failedUnits: 40, lotUnits: 1 }, busy, reserves)
    expect(byReserve).toEqual({ handle: 'b', units: 15 })
    expect(sharing).toMatchObject({ askedUnits: 25, sharedUnits: 25, missingUnits: 0 })
    expect(sharing.shares.filter(({ units }) => units > 0)).toMatchObject([{ handle: 'c', units: 25 }])
  })

  it('without a reserve is covered by all others, and what is missing is told', () => {
    const cover = coverFailure({ handle: 'a', failedUnits: 40, lotUnits: 1 }, groups.slice(0, 1), [])
    expect(cover).toMatchObject({ byReserve: null, sharing: { sharedUnits: 0, missingUnits: 40 } })
  })

  test.each([
    ['more than it holds', 'a', 41],
    ['less than nothing', 'a', -1],
    ['of a group that is not there', 'd', 1],
  ])('with %s is refused', (_what, handle, failedUnits) => {
    expect(() => coverFailure({ handle, failedUnits, lotUnits: 1 }, groups, reserves)).toThrow(RangeError)
  })
})
