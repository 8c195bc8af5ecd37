import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeClp, payableClp, type Standing } from './payable'
import { receptionAdvance, type ReceptionStanding } from './reception-advance'
import { receptionAdvanceWords } from './reception-advance-words'
import { advancesLeft, type Closing } from './recovery'

const standing: ReceptionStanding = {
  ...{ account: 'group', underWayClp: 0, payableClp: 0, isActive: true },
  ...{ rule: { perGroupClp: 100_000, partBp: 6000 }, valueClp: 120_000, isPaid: false, isAdvanced: false },
  ...{ outClp: { receptions: 0, others: 0 }, fundClp: 500_000 },
}

it.each([
  ['the part that was voted', {}, 72_000],
  ['what is left of the limit', { outClp: { receptions: 70_000, others: 0 } }, 30_000],
  ['what the fund has', { fundClp: 5000 }, 5000],
  ['no part of a peso', { valueClp: 101 }, 60],
])('advances %s', (_, more, mostClp) => {
  expect(receptionAdvance({ ...standing, ...more })).toEqual({ mostClp })
})

it.each([
  [{ rule: null }, 'no_rule', 'Ninguna asamblea'],
  [{ rule: { perGroupClp: 0, partBp: 6000 } }, 'no_rule', 'Ninguna asamblea'],
  [{ isPaid: true }, 'paid_already', 'empezó a pagar'],
  [{ isAdvanced: true }, 'advanced_already', 'ya se adelantó'],
  [{ isActive: false }, 'not_active', 'no está vendiendo'],
  [{ underWayClp: 1 }, 'under_way', 'en camino'],
  [{ payableClp: 1 }, 'owed_first', 'primero se le paga'],
  [{ outClp: { receptions: 0, others: 9 } }, 'not_recovered', 'quedan $9'],
  [{ outClp: { receptions: 100_000, others: 0 } }, 'at_limit', '$100.000 adelantados'],
  [{ fundClp: 0 }, 'nothing_in_fund', 'no queda nada libre'],
] as const)('advances nothing with %o, and says why', (more, why, words) => {
  const at = { ...standing, ...more }
  expect(receptionAdvance(at)).toBe(why)
  expect(receptionAdvanceWords(why, 'Telar', at)).toContain(words)
})

type Reception = { valueClp: number; advancedClp: number; isReturned: boolean; paidClp: number }

/** What happens, one after the other: `of` chooses a reception, `clp` an amount. */
const act = fc.record({
  what: fc.constantFrom(
    'receive',
    'advance',
    'give_back',
    'pay',
    'sell',
    'refund',
    'spend',
    'close',
    'settle',
  ),
  of: fc.nat(20),
  clp: fc.integer({ min: 1, max: 150_000 }),
})

/** Books of one group and of the fund, moved only by what the rules allow. */
function books(fundClp: number) {
  const group = { balance: 0, closing: 0, paidSince: 0 }
  const fund = { balance: fundClp, closing: fundClp, paidSince: 0 }
  const closings: Closing[] = []
  const receptions: Reception[] = []
  const advances: { amountClp: number; from: string | null; reception: number }[] = []
  let paidOut = 0
  const month = () => `m${String(closings.length).padStart(3, '0')}`
  const left = () => advancesLeft(advances, closings)
  const out = () => left().reduce((sum, clp) => sum + clp, 0)
  const of = (body: typeof group, account: 'group' | 'fund'): Standing => ({
    ...{ account, closingClp: body.closing, paidSinceClp: body.paidSince, balanceClp: body.balance },
    ...{ underWayClp: 0, minimumClp: 0, lentClp: account === 'fund' ? out() : 0 },
  })
  const pay = (body: typeof group, clp: number) => {
    body.balance -= clp
    body.paidSince -= clp
  }
  const close = () => {
    for (const one of advances) one.from ??= month()
    closings.push({ month: month(), closingClp: group.balance })
    for (const body of [group, fund]) Object.assign(body, { closing: body.balance, paidSince: 0 })
  }
  const advance = (index: number) => {
    const one = receptions[index]
    if (!one) return
    const answer = receptionAdvance({
      ...standing,
      ...{ payableClp: payableClp(of(group, 'group')), valueClp: one.valueClp, isPaid: one.paidClp > 0 },
      isAdvanced: one.advancedClp > 0 && !one.isReturned,
      ...{ outClp: { receptions: out(), others: 0 }, fundClp: Math.max(freeClp(of(fund, 'fund')), 0) },
    })
    if (typeof answer === 'string') return
    expect(one.advancedClp === 0 || one.isReturned, 'once for one reception').toBe(true)
    Object.assign(one, { advancedClp: answer.mostClp, isReturned: false })
    advances.push({ amountClp: answer.mostClp, from: null, reception: index })
    pay(group, answer.mostClp)
  }
  return {
    group,
    fund,
    closings,
    receptions,
    advances,
    left,
    out,
    of,
    pay,
    close,
    advance,
    paid: () => paidOut,
    payOut: () => {
      const clp = payableClp(of(group, 'group'))
      pay(group, clp)
      paidOut += clp
    },
  }
}

it('whatever is paid late, in parts or not at all, advances come back to the peso and the fund is never below zero', () => {
  fc.assert(
    fc.property(fc.nat(400_000), fc.array(act, { maxLength: 60 }), (fundClp, story) => {
      const it = books(fundClp)
      let earned = 0
      for (const { what, of, clp } of story) {
        const index = it.receptions.length === 0 ? -1 : of % it.receptions.length
        const one = it.receptions[index]
        const earn = (amount: number) => {
          it.group.balance += amount
          earned += amount
        }
        if (what === 'receive')
          it.receptions.push({ valueClp: clp, advancedClp: 0, isReturned: false, paidClp: 0 })
        if (what === 'advance') it.advance(index)
        if (what === 'give_back') {
          // The bank sends it back before anything else happens to it.
          const at = it.advances.findIndex(({ reception, from }) => reception === index && from === null)
          const [gone] = at < 0 ? [] : it.advances.splice(at, 1)
          if (gone && one) {
            one.isReturned = true
            it.pay(it.group, -gone.amountClp)
          }
        }
        if (what === 'pay' && one) {
          const part = Math.min(clp, one.valueClp - one.paidClp)
          one.paidClp += part
          earn(part)
        }
        if (what === 'sell') earn(clp)
        if (what === 'refund') earn(-Math.min(clp, 20_000))
        if (what === 'spend') it.pay(it.fund, Math.min(clp, payableClp(it.of(it.fund, 'fund'))))
        if (what === 'close') it.close()
        if (what === 'settle') it.payOut()
        expect(freeClp(it.of(it.fund, 'fund'))).toBeGreaterThanOrEqual(0)
        expect(it.fund.balance).toBeGreaterThanOrEqual(it.out())
        expect(it.out()).toBeLessThanOrEqual(100_000)
      }
      // In the end all is paid, what is still owed for returned goods is earned, and the months close.
      for (const one of it.receptions) {
        it.group.balance += one.valueClp - one.paidClp
        earned += one.valueClp - one.paidClp
      }
      const lacks = Math.max(-it.group.balance, 0)
      it.group.balance += lacks
      earned += lacks
      it.close()
      it.payOut()
      expect(it.out()).toBe(0)
      const advanced = it.advances.reduce((sum, { amountClp }) => sum + amountClp, 0)
      expect(it.paid() + advanced).toBe(earned)
      expect(payableClp(it.of(it.fund, 'fund'))).toBe(it.fund.balance)
    }),
  )
})
