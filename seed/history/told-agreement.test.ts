import { expect, it, test } from 'vitest'
import { parseRut } from '../../store/src/kernel/text/rut.ts'
import { limitOf } from '../../store/src/modules/supply/rules/agreements/call-off.ts'
import { paymentProblems } from '../../store/src/modules/supply/rules/agreements/payment-days.ts'
import { institutions } from '../data/history/institutions.ts'
import { standards } from '../data/history/standards.ts'
import type { HistoryInstitution, HistoryStandard } from '../supply-types.ts'
import { calledOf, dayAt, monthAt, monthsOf } from './told-agreement.ts'

const now = Date.parse('2026-12-01T18:00:00Z')
const all: HistoryInstitution[] = institutions
const known: HistoryStandard[] = standards

it('counts months over the end of a year', () => {
  expect([-12, -2, 0, 1].map((offset) => monthAt(now, offset))).toEqual([
    '2025-12',
    '2026-10',
    '2026-12',
    '2027-01',
  ])
  expect(monthsOf({ from: -1, to: 1 }, now)).toEqual(['2026-11', '2026-12', '2027-01'])
  expect(dayAt(now, 31)).toBe('2027-01-01')
})

test.each(all)('$name has a RUT, pays as the law lets it and asks for what is made', (one) => {
  expect(parseRut(one.rut)).toBe(one.rut)
  expect(paymentProblems({ paymentAgreement: '', ...one })).toEqual({})
  expect(one.contactEmail).toMatch(/\.example$/)
  const { standard } = one.offered ?? one.asked ?? { standard: '' }
  expect(known.map(({ handle }) => handle)).toContain(standard)
})

test.each(all.flatMap(({ name, offered }) => (offered ? [{ name, offered }] : [])))(
  '$name calls for no more than was agreed',
  ({ offered }) => {
    for (const { month, units } of calledOf(offered, now)) {
      expect(monthsOf(offered, now)).toContain(month)
      expect(units).toBeLessThanOrEqual(limitOf(offered.units, offered.tolerancePercent))
    }
  },
)

it('promises in no month more than qualified groups have for sure all year', () => {
  for (const { handle, offers } of known) {
    const sure = offers
      .filter(({ months }) => months.length === 0)
      .reduce((sum, offer) => sum + Math.min(offer.sure, offer.qualified?.monthlyUnits ?? 0), 0)
    const promised = all.reduce(
      (sum, { offered }) => sum + (offered?.standard === handle ? offered.units : 0),
      0,
    )
    expect(promised, handle).toBeLessThanOrEqual(sure)
  }
})
