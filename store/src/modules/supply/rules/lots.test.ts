import { expect, test } from 'vitest'
import { lotProblems, namingProblem } from './lots'

const TODAY = '2026-12-01'

test.each([
  ['2026-12-01', null, []],
  ['2026-12-01', '2026-12-01', []],
  ['2023-12-01', '2027-12-01', []],
  ['2026-12-02', null, ['madeOn']],
  ['2023-11-30', null, ['madeOn']],
  ['2026-11-01', '2026-10-31', ['bestBefore']],
  ['2026-11-01', '2036-11-01', []],
  ['2026-11-01', '2036-11-02', ['bestBefore']],
])('made on %s, best before %s: wrong are %j', (madeOn, bestBefore, wrong) => {
  expect(Object.keys(lotProblems({ madeOn, bestBefore }, TODAY))).toEqual(wrong)
})

const lines = [
  { id: 'a', title: 'Miel', units: 3 },
  { id: 'b', title: 'Cera', units: 1 },
]
const lot = (code: string, units: number) => ({ code, units })

test.each([
  ['nothing', [], null],
  ['all of it from two lots', [{ lineId: 'a', lots: [lot('X', 1), lot('Y', 2)] }], null],
  [
    'some of it',
    [
      { lineId: 'a', lots: [lot('X', 1)] },
      { lineId: 'b', lots: [] },
    ],
    null,
  ],
  [
    'more than goes',
    [{ lineId: 'a', lots: [lot('X', 2), lot('Y', 2)] }],
    'De «Miel» van 3: los lotes suman 4.',
  ],
  [
    'a lot twice',
    [{ lineId: 'a', lots: [lot('X', 1), lot('X', 1)] }],
    'Nombra cada lote una sola vez en «Miel».',
  ],
  ['another line', [{ lineId: 'z', lots: [] }], 'Esa parte no tiene esa línea. Mira de nuevo el pedido.'],
  [
    'a line twice',
    [
      { lineId: 'a', lots: [] },
      { lineId: 'a', lots: [] },
    ],
    'Di cada línea una sola vez.',
  ],
])('%s: %s', (_, named, problem) => {
  expect(namingProblem(named, lines)).toBe(problem)
})
