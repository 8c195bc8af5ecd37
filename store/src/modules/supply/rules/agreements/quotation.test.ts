import { expect, it, test } from 'vitest'
import { vatOf, vatOnNet } from '../../../../contracts/product/vat'
import { paymentProblems } from './payment-days'
import { promisableOf } from './promisable'
import { publicRange } from './public-range'
import { linesByMonth, monthsBetween, quotationState, quotationTotals } from './quotation'

it('says of a net amount what the shop says of the same with its VAT', () => {
  for (let netClp = 0; netClp < 20_000; netClp++)
    expect(vatOf(netClp + vatOnNet(netClp))).toEqual({ netClp, vatClp: vatOnNet(netClp) })
})

it('reckons the VAT of the whole, and not of each line', () => {
  const lines = [
    { units: 1, netUnitClp: 3 },
    { units: 1, netUnitClp: 3 },
  ]
  expect(quotationTotals(lines)).toEqual({ netClp: 6, vatClp: 1, totalClp: 7 })
})

test.each([
  [{ isSigned: false, isWithdrawn: false, validUntil: '2026-12-01' }, 'open'],
  [{ isSigned: false, isWithdrawn: false, validUntil: '2026-11-30' }, 'expired'],
  [{ isSigned: false, isWithdrawn: true, validUntil: '2026-12-31' }, 'withdrawn'],
  [{ isSigned: true, isWithdrawn: false, validUntil: '2026-01-01' }, 'signed'],
] as const)('%o is %s', (known, state) => expect(quotationState(known, '2026-12-01')).toBe(state))

it('names each month from one to another, over a year', () => {
  expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsBetween('2027-02', '2026-11')).toBeNull()
  expect(monthsBetween('2026-11', '2028-11')).toBeNull()
})

test.each([
  ['lines.0.to', { from: '2027-02', to: '2027-01' }],
  ['lines.0.from', { from: '2026-11', to: '2026-12' }],
  ['lines.0.from', { from: '2027-10', to: '2028-03' }],
])('a line with a wrong %s is told', (field, months) => {
  const told = linesByMonth([{ standard: 'dulce', ...months }], '2026-12-01')
  expect('problems' in told && Object.keys(told.problems)).toEqual([field])
})

it('takes a standard once for a month', () => {
  const line = { standard: 'dulce', from: '2027-01', to: '2027-03' }
  const told = linesByMonth([line, { ...line, from: '2027-03' }], '2026-12-01')
  expect('problems' in told && Object.keys(told.problems)).toEqual(['lines.1.standard'])
})

test.each([
  [30, '', []],
  [31, '', ['paymentAgreement']],
  [60, 'Acuerdo 12', []],
  [121, 'Acuerdo 12', ['paymentDays']],
])('%i days with «%s» has %o to mend', (paymentDays, paymentAgreement, fields) =>
  expect(Object.keys(paymentProblems({ paymentDays, paymentAgreement }))).toEqual(fields),
)

it('promises what is free of itself, and no more than what is free above it', () => {
  const level = (sureUnits: number, committedUnits: number) => ({ sureUnits, committedUnits })
  expect(promisableOf([level(100, 30)])).toBe(70)
  expect(promisableOf([level(100, 30), level(300, 280)])).toBe(20)
  expect(promisableOf([level(100, 130), level(300, 0)])).toBe(0)
  expect(promisableOf([])).toBe(0)
})

const promised = (freeUnits: number, perhapsUnits = 0, groups = 5) => ({ freeUnits, perhapsUnits, groups })

test.each([
  [promised(137, 20), { from: 100, to: 200 }],
  [promised(200), { from: 200, to: 500 }],
  [promised(3), { from: 0, to: 10 }],
  [promised(0, 40), { from: 0, to: 50 }],
  [promised(0, 0), null],
  [promised(1000, 0, 4), null],
])('the public is told of %o: %o', (of, range) => expect(publicRange(of)).toEqual(range))
