import { describe, expect, it, test } from 'vitest'
import { beforeAndAfter, type Compared, monthsBeside } from './before-and-after'

describe('months beside the one of a certificate', () => {
  it('are six on each side, whole ones', () => {
    expect(monthsBeside('2026-03', { founded: '2020-01', now: '2026-11' })).toEqual({
      before: ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'],
      after: ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
    })
  })
  it('are as many on both sides where one is short', () => {
    const young = monthsBeside('2026-07', { founded: '2026-03', now: '2026-11' })
    expect(young).toEqual({
      before: ['2026-04', '2026-05', '2026-06'],
      after: ['2026-08', '2026-09', '2026-10'],
    })
    const late = monthsBeside('2026-06', { founded: '2020-01', now: '2026-11' })
    expect([late?.before.length, late?.after.at(-1)]).toEqual([4, '2026-10'])
  })
  test.each([
    ['2026-08', '2020-01'],
    ['2026-05', '2026-02'],
    ['2026-12', '2020-01'],
  ])('are not compared when they are fewer than three: %s of one founded in %s', (certified, founded) => {
    expect(monthsBeside(certified, { founded, now: '2026-11' })).toBeNull()
  })
})

describe('before and after', () => {
  const group = (after: number): Compared => ({
    beside: { before: ['2026-01', '2026-02', '2026-03'], after: ['2026-05', '2026-06', '2026-07'] },
    of: (month) =>
      month < '2026-04'
        ? { soldClp: 10_000, photos: 1, decided: 2, atFirst: 1 }
        : { soldClp: after, photos: 2, decided: 0, atFirst: 0 },
  })

  it('is told of a group and a month, with how many groups and months they are', () => {
    const longer = {
      ...group(50_000),
      beside: {
        before: ['2025-12', '2026-01', '2026-02', '2026-03'],
        after: ['2026-05', '2026-06', '2026-07', '2026-08'],
      },
    }
    expect(beforeAndAfter([...Array.from({ length: 4 }, () => group(20_000)), longer])).toEqual({
      groups: 5,
      months: { least: 3, most: 4 },
      soldClp: { before: 10_000, after: (12 * 20_000 + 4 * 50_000) / 16 },
      photosTenths: { before: 10, after: 20 },
      atFirstPercent: { before: 50, after: null },
    })
  })
  it('is not told of four groups', () => {
    expect(beforeAndAfter(Array.from({ length: 4 }, () => group(20_000)))).toBeNull()
  })
})
