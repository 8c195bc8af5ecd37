import { expect, test } from 'vitest'
import { reservesOf } from './reserves'
import { offer } from './samples'
import { shareDemand } from './share-demand'
import { whyWords } from './rule-words'
import { shareWords } from './share-words'
import { ruleProblems, type SharingRule, topUnits, USUAL_RULE } from './sharing-rule'

const voted = (more: Partial<SharingRule>): SharingRule => ({ ...USUAL_RULE, ...more })
const sharesBy = (
  more: Partial<SharingRule>,
  units: number,
  lotUnits: number,
  groups: Parameters<typeof shareDemand>[1],
) => shareDemand({ units, lotUnits, by: { rule: voted(more), demandUnits: units } }, groups).shares
const unitsOf = (shares: ReturnType<typeof sharesBy>) =>
  Object.fromEntries(shares.map(({ handle, units }) => [handle, units]))
const season = (offeredUnits: number, receivedUnits: number) => ({ offeredUnits, receivedUnits })

const THREE = [offer('a', { sureUnits: 200 }), offer('b', { sureUnits: 50 }), offer('c', { sureUnits: 50 })]

test('a top keeps a group from more than its part, the others get the rest, and each reads it', () => {
  const shares = sharesBy({ topPercent: 50 }, 120, 1, THREE)
  expect(unitsOf(shares)).toEqual({ a: 60, b: 30, c: 30 })
  expect(shareWords(shares.find(({ handle }) => handle === 'a')?.steps ?? [])).toEqual([
    'Piden 120. Entre 3 grupos pueden dar 300.',
    'Dijiste 200 seguras.',
    'La regla dice que un grupo lleva a lo más el 50 % de un pedido: 60.',
    'De cada 300 que se cuentan, 200 son tuyas: de 120 son 80.',
    'Por ese tope: 20 menos.',
    'Te tocaron 60.',
  ])
})

test('a top is lifted where the others could not give the rest', () => {
  const shares = sharesBy({ topPercent: 20 }, 280, 1, THREE)
  expect(Object.values(unitsOf(shares)).reduce((total, units) => total + units, 0)).toBe(280)
  expect(shares[0]?.steps.filter(({ step }) => step === 'top')).toMatchObject([{ isLifted: true }])
})

test('a top counts what a group holds of the call-off already', () => {
  const groups = [offer('a', { sureUnits: 200, heldUnits: 50 }), offer('b', { sureUnits: 200 })]
  const by = { rule: voted({ topPercent: 60 }), demandUnits: 100 }
  expect(unitsOf(shareDemand({ units: 50, lotUnits: 1, by }, groups).shares)).toEqual({ a: 10, b: 40 })
})

test.each([
  [100, 400, 24, null],
  [25, 400, 24, 100],
  [33, 100, 24, 33],
  [1, 400, 24, 24],
])('a top of %i %% of %i in lots of %i is %o', (topPercent, demandUnits, lotUnits, most) => {
  expect(topUnits({ rule: voted({ topPercent }), demandUnits }, lotUnits)).toBe(most)
})

test('without lots all take part, however little it is', () => {
  const groups = [offer('a', { sureUnits: 60 }), offer('b', { sureUnits: 60 })]
  expect(unitsOf(sharesBy({ keepsLots: false }, 30, 24, groups))).toEqual({ a: 15, b: 15 })
  expect(unitsOf(sharesBy({}, 30, 24, groups))).toEqual({ a: 30, b: 0 })
})

test('the turn is of who got least of what it offered, or fewest', () => {
  const groups = [
    offer('a', { sureUnits: 60, season: season(200, 40) }),
    offer('b', { sureUnits: 60, season: season(60, 30) }),
  ]
  expect(unitsOf(sharesBy({ turn: 'part' }, 30, 24, groups))).toEqual({ a: 30, b: 0 })
  expect(unitsOf(sharesBy({ turn: 'units' }, 30, 24, groups))).toEqual({ a: 0, b: 30 })
})

test('a reserve stands for the part that was voted, or for none', () => {
  const groups = [offer('a', { sureUnits: 50, heldUnits: 31 }), offer('b', { sureUnits: 40 })]
  expect(reservesOf(groups, voted({ reservePercent: 50 }))).toEqual([{ of: 'a', by: 'b', units: 16 }])
  expect(reservesOf(groups, voted({ reservePercent: 0 }))).toEqual([])
})

test('what cannot be voted is said by field', () => {
  expect(ruleProblems(USUAL_RULE)).toEqual({})
  expect(Object.keys(ruleProblems(voted({ topPercent: 0, reservePercent: 101 })))).toEqual([
    ...['topPercent', 'reservePercent'],
  ])
})

test('a group reads first by which rule it was shared, once an assembly voted one', () => {
  const [share] = sharesBy({}, 10, 1, [offer('a', { sureUnits: 10 })])
  const rule = { number: 2, owner: 'Federación de prueba', assemblyDate: '2026-03-14', minutes: 'Acta 9' }
  expect(whyWords(rule, share?.steps ?? [])[0]).toBe(
    'Se repartió con la regla 2 que votó Federación de prueba el 14-03-2026 (Acta 9).',
  )
  expect(whyWords(null, share?.steps ?? [])).toEqual(shareWords(share?.steps ?? []))
})
