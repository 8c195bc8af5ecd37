import fc from 'fast-check'
import { expect, it } from 'vitest'
import { payableClp } from './payable'

const standing = {
  account: 'group' as const,
  closingClp: 50_000,
  paidSinceClp: 0,
  balanceClp: 62_000,
  underWayClp: 0,
  lentClp: 0,
  minimumClp: 0,
}

it('pays what was closed, and what was sold since waits for its own month', () => {
  expect(payableClp(standing)).toBe(50_000)
  expect(payableClp({ ...standing, paidSinceClp: -50_000, balanceClp: 12_000 })).toBe(0)
})

it('pays who bought for groups as they make it good, and what it earned itself at once', () => {
  // 30,000 of the balance are of groups: bought since the closing, or in a month that is closed.
  const since = { ...standing, balanceClp: 80_000, openLentClp: 30_000 }
  expect(payableClp(since)).toBe(50_000)
  expect(payableClp({ ...since, balanceClp: 71_000 })).toBe(41_000)
  const closed = { ...standing, closingClp: 80_000, balanceClp: 80_000, lentClp: 30_000 }
  expect(payableClp(closed)).toBe(50_000)
  expect(payableClp({ ...closed, lentClp: 0 })).toBe(80_000)
})

it('does not pay first what a refund after the closing took back', () => {
  expect(payableClp({ ...standing, balanceClp: 41_000 })).toBe(41_000)
  expect(payableClp({ ...standing, balanceClp: -3_000 })).toBe(0)
})

it('carries forward what is less than is paid at least, and pays all of it from there on', () => {
  expect(payableClp({ ...standing, minimumClp: 50_001 })).toBe(0)
  expect(payableClp({ ...standing, minimumClp: 50_000 })).toBe(50_000)
  expect(payableClp({ ...standing, balanceClp: -1, minimumClp: 0 })).toBe(0)
})

it('counts what is under way of the fund as spent', () => {
  expect(payableClp({ ...standing, account: 'fund', underWayClp: 50_000 })).toBe(0)
  expect(payableClp({ ...standing, account: 'fund', underWayClp: 20_000 })).toBe(30_000)
})

it('leaves out of the fund what is with groups', () => {
  const fund = { ...standing, account: 'fund' as const }
  expect(payableClp({ ...fund, underWayClp: 10_000, lentClp: 15_000 })).toBe(25_000)
  expect(payableClp({ ...fund, lentClp: 60_000 })).toBe(0)
})

it('promises nothing more to a body to which a payment is under way', () => {
  expect(payableClp({ ...standing, underWayClp: 10_000 })).toBe(0)
})

it('never pays more than is closed, nor more than is owed, nor below zero', () => {
  const clp = fc.integer({ min: -5_000_000, max: 5_000_000 })
  fc.assert(
    fc.property(clp, fc.integer({ min: -5_000_000, max: 0 }), clp, fc.nat(5_000_000), (a, b, c, d) => {
      const paid = payableClp({
        account: 'fund',
        closingClp: a,
        paidSinceClp: b,
        balanceClp: c,
        underWayClp: d,
        lentClp: 0,
        minimumClp: 0,
      })
      expect(paid).toBeGreaterThanOrEqual(0)
      if (paid > 0) {
        expect(paid).toBeLessThanOrEqual(c - d)
        expect(paid).toBeLessThanOrEqual(a + b - d)
      }
    }),
  )
})
