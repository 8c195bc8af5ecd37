import { describe, expect, it, test } from 'vitest'
import { qualificationProblems } from '../../store/src/modules/supply/rules/qualification.ts'
import { groups } from '../data/groups/index.ts'
import { standards } from '../data/history/standards.ts'
import type { HistoryStandard } from '../supply-types.ts'
import { qualifiedUntil, toldOffer } from './told-offers.ts'

const now = Date.parse('2026-11-30T18:00:00Z')

describe('what a group says', () => {
  it('is its usual month in its season and none out of it, for twelve months from now and two before', () => {
    const told = toldOffer({ group: 'g', sure: 80, perhaps: 20, months: [12, 3] }, now)
    expect(told).toHaveLength(14)
    expect(told[0]?.month).toBe('2026-09')
    expect(told.slice(2, 7)).toEqual([
      { month: '2026-11', sureUnits: 0, perhapsUnits: 0 },
      { month: '2026-12', sureUnits: 80, perhapsUnits: 20 },
      { month: '2027-01', sureUnits: 0, perhapsUnits: 0 },
      { month: '2027-02', sureUnits: 0, perhapsUnits: 0 },
      { month: '2027-03', sureUnits: 80, perhapsUnits: 20 },
    ])
    const always = toldOffer({ group: 'g', sure: 8, perhaps: 2, months: [] }, now)
    expect(always.every(({ sureUnits }) => sureUnits === 8)).toBe(true)
  })

  it('is qualified until a day that comes', () => {
    expect(qualifiedUntil(14, now)).toBe('2028-01-28')
  })
})

test.each<HistoryStandard>(standards)(
  '$handle is made by groups that are there, as the rules let it',
  ({ offers, minimumLot, handle }) => {
    expect(handle).toMatch(/^ficha-[a-z0-9-]+$/)
    expect(minimumLot).toBeGreaterThan(0)
    for (const { group, qualified, toMend = '', sure } of offers) {
      expect(groups.map((one) => one.handle)).toContain(group)
      expect(sure).toBeGreaterThan(0)
      if (!qualified && !toMend) continue
      const found = {
        ...{
          outcome: qualified ? ('qualified' as const) : ('to_mend' as const),
          triedOn: '2026-11-01',
          toMend,
        },
        monthlyUnits: qualified?.monthlyUnits ?? null,
        until: qualified ? qualifiedUntil(qualified.forMonths, now) : null,
      }
      expect(qualificationProblems(found, '2026-11-30')).toEqual({})
    }
  },
)

test('there are twelve standards or more, and every group offers of one', () => {
  expect(standards.length).toBeGreaterThanOrEqual(12)
  const offering = new Set(standards.flatMap(({ offers }) => offers.map(({ group }) => group)))
  expect(groups.map(({ handle }) => handle).filter((handle) => !offering.has(handle))).toEqual([])
})
