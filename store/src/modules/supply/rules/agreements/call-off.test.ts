import { expect, it } from 'vitest'
import { callableIn, limitOf, type MonthCalled } from './call-off'

const at = (month: string, agreedUnits: number, calledUnits = 0): MonthCalled => ({
  month,
  agreedUnits,
  calledUnits,
})
const terms = { tolerancePercent: 10, now: '2026-12' }

it('gives a month its units and its tolerance, in whole units', () => {
  expect(limitOf(45, 10)).toBe(49)
  expect(callableIn([at('2026-12', 40, 30)], '2026-12', terms)).toEqual({ ownUnits: 14, lateUnits: 0 })
})

it('lets what months that are over left come late, and a month to come keep its own', () => {
  const months = [at('2026-11', 40, 10), at('2026-12', 40), at('2027-01', 40)]
  expect(callableIn(months, '2026-12', terms)).toEqual({ ownUnits: 44, lateUnits: 30 })
  expect(callableIn(months, '2027-01', terms)).toEqual({ ownUnits: 44, lateUnits: 30 })
  expect(callableIn(months, '2026-11', terms)).toEqual({ ownUnits: 0, lateUnits: 0 })
})

it('lets what came late come once', () => {
  const months = [at('2026-11', 40, 10), at('2026-12', 40, 64), at('2027-01', 40)]
  expect(callableIn(months, '2027-01', terms)).toEqual({ ownUnits: 44, lateUnits: 10 })
})

const STORIES = 300

/** The same numbers for the same seed. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
}

it('never lets more be called in all than each month with its tolerance, however it is called', () => {
  for (let story = 1; story <= STORIES; story++) {
    const random = numbers(story)
    const names = ['2026-12', '2027-01', '2027-02', '2027-03']
    const months = names.map((month) => at(month, random(60)))
    const tolerancePercent = random(25)
    for (let now = 0; now < names.length; now++)
      for (let call = 0; call < 6; call++) {
        const month = months[now + random(names.length - now)]
        if (!month) continue
        const today = { tolerancePercent, now: names[now] ?? '' }
        const { ownUnits, lateUnits } = callableIn(months, month.month, today)
        expect(Math.min(ownUnits, lateUnits)).toBeGreaterThanOrEqual(0)
        month.calledUnits += random(ownUnits + lateUnits + 1)
      }
    const called = months.reduce((sum, { calledUnits }) => sum + calledUnits, 0)
    const limit = months.reduce((sum, { agreedUnits }) => sum + limitOf(agreedUnits, tolerancePercent), 0)
    expect(called, `story ${story}`).toBeLessThanOrEqual(limit)
  }
})
