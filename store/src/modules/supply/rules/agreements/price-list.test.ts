import { expect, test } from 'vitest'
import { netUnitOf, pricedLines, priceListProblems, standingLists } from './price-list'

const STEPS = [
  { fromUnits: 24, netUnitClp: 3490 },
  { fromUnits: 100, netUnitClp: 3200 },
  { fromUnits: 500, netUnitClp: 2990 },
]

test.each([
  [23, null],
  [24, 3490],
  [99, 3490],
  [100, 3200],
  [499, 3200],
  [500, 2990],
  [1_000_000, 2990],
])('%i of a month cost %s each', (units, netUnitClp) => {
  expect(netUnitOf(STEPS, units)).toBe(netUnitClp)
})

const list = { validFrom: '2026-12-01', validUntil: '2027-03-31', isPublic: true, steps: STEPS }
test.each([
  [{}, []],
  [{ validUntil: '2026-11-30' }, ['validUntil']],
  [{ validFrom: '2027-04-01' }, ['validUntil']],
  [{ steps: [...STEPS, { fromUnits: 500, netUnitClp: 1 }] }, ['steps.3.fromUnits']],
  [{ steps: [...STEPS, { fromUnits: 900, netUnitClp: 2990 }] }, ['steps.3.netUnitClp']],
  [{ validFrom: '2026-01-01' }, []],
])('%#: wrong of a list with %j are %j', (changes, wrong) => {
  expect(Object.keys(priceListProblems({ ...list, ...changes }, '2026-12-01'))).toEqual(wrong)
})

const line = (units: number, netUnitClp: number | null, standard = 'dulce') => ({
  standard,
  units,
  netUnitClp,
})
const listOf = (standard: string) => (standard === 'dulce' ? STEPS : undefined)

test('a quotation is filled from the list, and another price has its reason', () => {
  const filled = pricedLines(
    [line(40, null), line(120, 3200), line(10, 4000), line(5, 900, 'otra')],
    listOf,
    '',
  )
  expect('lines' in filled && filled.lines.map(({ netUnitClp }) => netUnitClp)).toEqual([
    3490, 3200, 4000, 900,
  ])
  expect(pricedLines([line(40, 3000)], listOf, '')).toEqual({
    problems: {
      'lines.0.netUnitClp': 'La lista dice $3.490.',
      priceWhy: 'Di por qué va otro precio que el de la lista.',
    },
  })
  expect(pricedLines([line(40, 3000)], listOf, 'Es su primera compra')).toHaveProperty('lines')
  for (const unpriced of [line(10, null), line(40, null, 'otra')])
    expect(pricedLines([unpriced], listOf, 'Porque sí')).toHaveProperty('problems')
})

test('of two lists that hold the newer is in force, and one that begins later waits', () => {
  const kept = (number: number, validFrom: string, validUntil: string) => ({
    ...{ number, validFrom, validUntil, isPublic: true, steps: STEPS, standardVersion: 1, on: '2026-11-01' },
  })
  const lists = [
    kept(4, '2027-01-01', '2027-12-31'),
    kept(3, '2026-12-01', '2026-12-10'),
    kept(2, '2026-06-01', '2026-12-31'),
    kept(1, '2026-01-01', '2026-05-31'),
  ]
  const statesOn = (day: string) => standingLists(lists, day).map(({ state }) => state)
  expect(statesOn('2026-12-05')).toEqual(['ahead', 'in_force', 'passed', 'passed'])
  expect(statesOn('2026-12-20')).toEqual(['ahead', 'passed', 'in_force', 'passed'])
  expect(statesOn('2027-01-01')).toEqual(['in_force', 'passed', 'passed', 'passed'])
})
