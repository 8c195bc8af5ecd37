import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '../../../../kernel/time/days'
import { examplePage, exampleTable } from '../example-page'
import { type CurrentInterest, owedOn, type Paid } from './late-payment'

const page = examplePage('an-invoice-paid-late')
const rates = exampleTable(page, 'current interest from').map(([from = '', bp]) => ({
  from,
  yearlyBp: Number(bp),
}))
const payments = exampleTable(page, 'paid on').map(([on = '', pesos]) => ({ on, amountClp: Number(pesos) }))
const invoice = { totalClp: 1_190_000, dueOn: '2027-04-10' }

test.each(exampleTable(page, 'on'))(
  'an invoice paid late is owed on %s as by hand: %s left, %s days, %s and %s',
  (day = '', ...figures) => {
    const { leftClp, daysLate, interestClp, compensationClp } = owedOn(invoice, payments, rates, day)
    expect([leftClp, daysLate, interestClp, compensationClp]).toEqual(figures.map(Number))
  },
)

test('who pays on the last day owes nothing, and who pays more has it beyond the invoice', () => {
  const paid = [{ on: '2027-04-10', amountClp: 1_200_000 }]
  expect(owedOn(invoice, paid, [], '2028-01-01')).toEqual({
    leftClp: 0,
    daysLate: 0,
    interestClp: 0,
    compensationClp: 0,
    beyondClp: 10_000,
  })
})

test('of a day whose rate nobody noted no interest is said, and the compensation is', () => {
  const later = [{ from: '2027-04-12', yearlyBp: 1000 }]
  const owed = owedOn(invoice, [], later, '2027-04-20')
  expect([owed.interestClp, owed.compensationClp, owed.daysLate]).toEqual([null, 11_900, 10])
})

test('paying in parts never costs more than paying all at the end, nor less than all at once', () => {
  const end = daysAfter(invoice.dueOn, 60)
  const rate = [{ from: '2027-01-01', yearlyBp: 1731 }]
  const whole = owedOn(invoice, [], rate, end).interestClp ?? 0
  let before = whole
  for (let day = 59; day >= 1; day -= 1) {
    const on = daysAfter(invoice.dueOn, day)
    const { interestClp } = owedOn(invoice, [{ on, amountClp: 333_333 }], rate, end)
    expect(interestClp).toBeLessThanOrEqual(before)
    before = interestClp ?? NaN
  }
  expect(before).toBeGreaterThan(0)
})

test.each([0, -1, 0.5, NaN])('%d is no amount', (amountClp) => {
  expect(() => owedOn(invoice, [{ on: '2027-04-10', amountClp }], [], '2027-04-11')).toThrow(RangeError)
  expect(() => owedOn({ ...invoice, totalClp: amountClp }, [], [], '2027-04-11')).toThrow(RangeError)
})

/** Day by day, as somebody would with a calendar. */
function byCalendar(payments: Paid[], rates: CurrentInterest[], today: string) {
  let [clpDays, daysLate] = [0n, 0]
  for (let day = daysAfter(invoice.dueOn, 1); day <= today; day = daysAfter(day, 1)) {
    const paid = payments.filter(({ on }) => on < day).reduce((sum, { amountClp }) => sum + amountClp, 0)
    if (paid >= invoice.totalClp) continue
    daysLate += 1
    const rate = rates.findLast(({ from }) => from <= day)
    if (!rate) return { daysLate: null, interestClp: null }
    clpDays += BigInt(invoice.totalClp - paid) * BigInt(rate.yearlyBp)
  }
  return { daysLate, interestClp: Number((2n * clpDays + 3_600_000n) / 7_200_000n) }
}

test('whatever is paid when and at whatever rates, it is what a calendar says day by day', () => {
  const near = fc.integer({ min: -20, max: 200 }).map((days) => daysAfter(invoice.dueOn, days))
  const paid = fc.record({ on: near, amountClp: fc.integer({ min: 1, max: 700_000 }) })
  const rate = fc.record({ from: near, yearlyBp: fc.integer({ min: 1, max: 5000 }) })
  const said = fc.uniqueArray(rate, { selector: ({ from }) => from, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(paid, { maxLength: 6 }), said, near, (payments, rates, today) => {
      const inOrder = rates.toSorted((one, other) => (one.from < other.from ? -1 : 1))
      const owed = owedOn(invoice, payments, rates, today)
      const told = byCalendar(payments, inOrder, today)
      expect(owed.interestClp).toBe(told.interestClp)
      if (told.daysLate !== null) expect(owed.daysLate).toBe(told.daysLate)
    }),
    { numRuns: 500 },
  )
})
