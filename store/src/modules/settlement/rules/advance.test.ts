import fc from 'fast-check'
import { expect, it } from 'vitest'
import { advanceableClp, advanceLeftClp, type AdvanceStanding, noAdvance } from './advance'
import { ownAdvanceWords, statementAdvanceWords } from './advance-words'

const standing: AdvanceStanding = {
  account: 'group',
  underWayClp: 0,
  payableClp: 0,
  isActive: true,
  unrecoveredClp: 0,
  maximumClp: 300_000,
}

it('lets a group that sells and waits for nothing be advanced up to what the federation allows', () => {
  expect(advanceableClp(standing)).toBe(300_000)
  expect(advanceableClp({ ...standing, maximumClp: 0 })).toBe(0)
})

it.each([
  [{ account: 'association' }, 'no_group'],
  [{ isActive: false }, 'not_active'],
  [{ underWayClp: 1 }, 'under_way'],
  [{ payableClp: 1 }, 'owed_first'],
  [{ unrecoveredClp: 1 }, 'not_recovered'],
] as const)('gives no advance with %o', (more, why) => {
  expect(noAdvance({ ...standing, ...more })).toBe(why)
  expect(advanceableClp({ ...standing, ...more })).toBe(0)
})

it('recovers as far as the balance came up, and what was recovered stays so', () => {
  expect(advanceLeftClp(100_000, null)).toBe(100_000)
  expect(advanceLeftClp(100_000, -130_000)).toBe(100_000)
  expect(advanceLeftClp(100_000, -70_000)).toBe(70_000)
  expect(advanceLeftClp(100_000, 0)).toBe(0)
  expect(advanceLeftClp(100_000, 5000)).toBe(0)
})

it('never asks back more than was given, less than nothing, or again what came back', () => {
  const clp = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300_000 }),
      fc.array(clp, { minLength: 1 }),
      (amountClp, balances) => {
        const lefts = balances.map((_, index) =>
          advanceLeftClp(amountClp, Math.max(...balances.slice(0, index + 1))),
        )
        for (const [index, left] of lefts.entries()) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left).toBeLessThanOrEqual(lefts[index - 1] ?? amountClp)
          expect(left).toBeLessThanOrEqual(Math.max(-(balances[index] ?? 0), 0))
        }
      },
    ),
  )
})

it('says in words what was given, what came back and what is left', () => {
  const told = { day: '05-11-2026', amountClp: 100_000, recoveredClp: 30_000, leftClp: 70_000 }
  expect(statementAdvanceWords(told)).toBe(
    'Anticipo del 05-11-2026 de $100.000: este mes se descontaron $30.000 y queda por devolver $70.000.',
  )
  expect(statementAdvanceWords({ ...told, recoveredClp: 0, leftClp: 100_000 })).toBe(
    'Anticipo del 05-11-2026 de $100.000: queda por devolver $100.000.',
  )
  expect(statementAdvanceWords({ ...told, recoveredClp: 70_000, leftClp: 0 })).toBe(
    'Anticipo del 05-11-2026 de $100.000: este mes se descontaron $70.000 y quedó devuelto entero.',
  )
  expect(ownAdvanceWords(told)).toContain('falta descontar $70.000: sale de lo próximo que vendas')
  expect(ownAdvanceWords({ ...told, leftClp: 0 })).toContain('ya lo cubre lo que vendiste')
})
