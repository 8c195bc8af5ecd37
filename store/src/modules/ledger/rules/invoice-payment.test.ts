import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vatOf } from '../../../contracts/product/vat'
import { largestRemainder } from '../../../kernel/largest-remainder'
import { invoicePaymentEntries, type InvoicePart } from './invoice-payment'
import type { EntryDraft } from './ledger'

const POINTS = [8500, 700, 500, 300]
const ACCOUNTS = ['group', 'association', 'federation', 'fund'] as const
const part = (group: string, grossClp: number, vatClp = vatOf(grossClp).vatClp): InvoicePart => ({
  grossClp,
  vatClp,
  shares: ACCOUNTS.map((account, index) => ({
    account,
    organizationId: { group, association: 'asociacion', federation: 'federacion', fund: null }[account],
    basisPoints: POINTS[index] ?? 0,
  })),
})
const sum = (entries: EntryDraft[]) => entries.reduce((total, { amountClp }) => total + amountClp, 0)
const of = (entries: EntryDraft[], account: string, kind?: string) =>
  sum(entries.filter((one) => one.account === account && (kind === undefined || one.kind === kind)))

test('an invoice paid at once is shared as a sale is, each part in a posting of its own', () => {
  const parts = [part('ulmos', 714_000), part('boldos', 476_000)]
  const [first = [], second = []] = invoicePaymentEntries(parts, {
    paidClp: { before: 0, after: 1_190_000 },
    beyondClp: { before: 0, after: 0 },
  })
  expect([sum(first), sum(second)]).toEqual([0, 0])
  expect([of(first, 'bank'), of(second, 'bank')]).toEqual([-714_000, -476_000])
  expect(of(first, 'group')).toBe(606_900 - 96_900)
  expect([of(first, 'tax'), of(first, 'association'), of(first, 'federation'), of(first, 'fund')]).toEqual([
    114_000, 42_000, 30_000, 18_000,
  ])
})

test('what is paid beyond the invoice is of the groups that waited, and shared with nobody', () => {
  const parts = [part('ulmos', 714_000), part('boldos', 476_000)]
  const [first = [], second = []] = invoicePaymentEntries(parts, {
    paidClp: { before: 1_190_000, after: 1_190_000 },
    beyondClp: { before: 0, after: 20_638 },
  })
  expect([of(first, 'group', 'late_payment'), of(second, 'group', 'late_payment')]).toEqual([12_383, 8255])
  expect([first.length, sum(first), sum(second)]).toEqual([2, 0, 0])
})

test('any series of payments ends at the peso at which one of all does', () => {
  const story = fc.record({
    gross: fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 6 }),
    cuts: fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(story, ({ gross, cuts }) => {
      const totalClp = gross.reduce((total, one) => total + one, 0)
      const vat = largestRemainder(vatOf(totalClp).vatClp, gross)
      const parts = gross.map((one, index) => part(`g${index}`, one, vat[index]))
      const stops = [...cuts.map((cut) => Math.floor((totalClp * cut) / 10_000)), totalClp].toSorted(
        (a, b) => a - b,
      )
      const seen: EntryDraft[][] = parts.map(() => [])
      let before = 0
      for (const after of stops) {
        const paid = invoicePaymentEntries(parts, {
          paidClp: { before, after },
          beyondClp: { before: 0, after: 0 },
        })
        expect(sum(paid.flat())).toBe(0)
        expect(of(paid.flat(), 'bank')).toBe(before - after)
        for (const [index, entries] of paid.entries()) seen[index]?.push(...entries)
        before = after
      }
      const whole = invoicePaymentEntries(parts, {
        paidClp: { before: 0, after: totalClp },
        beyondClp: { before: 0, after: 0 },
      })
      for (const [index, entries] of whole.entries())
        for (const account of [...ACCOUNTS, 'tax', 'bank'])
          expect(of(seen[index] ?? [], account)).toBe(of(entries, account))
    }),
    { numRuns: 300 },
  )
})
