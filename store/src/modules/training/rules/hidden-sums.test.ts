import { describe, expect, it, test } from 'vitest'
import { FEWEST_PEOPLE } from '../../report/rules/shown-people'
import { hiddenOfLine, isOfFew } from './few-people'
import { type Hidden, hiddenSums, type Sums } from './hidden-sums'

/** The same tables in each run. */
function drawing(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** People of some associations who took part in some columns, as a report counts them. */
function randomSums(seed: number): Sums {
  const draw = drawing(seed)
  const [bodies, width] = [1 + draw(5), 1 + draw(6)]
  const overlap = draw(2) === 1
  const most = [4, 12, 60, 200][draw(4)] ?? 4
  // Each with who took part, and of them those who did not come to its end.
  const sets = Array.from({ length: bodies }, () => {
    const columns = Array.from({ length: width }, () => [new Set<number>(), new Set<number>()] as const)
    for (let one = draw(most * 2); one > 0; one -= 1)
      for (let turn = 0; turn < (overlap ? 1 + draw(3) : 1); turn += 1) {
        const [took, left] = columns[draw(width)] ?? []
        took?.add(one)
        if (draw(4) === 0) left?.add(one)
      }
    return columns
  })
  const sizes = (columns: (readonly [Set<number>, Set<number>])[]) =>
    [0, 1].map((of) => new Set(columns.flatMap((both) => [...(both[of] ?? [])])).size)
  const cells = sets.map((columns) => columns.map((both) => sizes([both])))
  const rows = sets.map(sizes)
  const add = (all: number[][]) => [0, 1].map((of) => all.reduce((sum, told) => sum + (told[of] ?? 0), 0))
  return {
    cells,
    rows,
    columns: Array.from({ length: width }, (_, c) => add(cells.map((row) => row[c] ?? []))),
    total: add(rows),
    overlap,
  }
}

/** The unknown numbers of a table, and each equation between them that its shown totals give. */
function equations({ cells, rows, columns, total }: Hidden): { unknowns: number; lines: number[][] } {
  const table = [...cells.map((row, r) => [...row, rows[r] ?? false]), [...columns, total]]
  const number = new Map<string, number>()
  for (const [r, row] of table.entries())
    for (const [c, isHidden] of row.entries()) if (isHidden) number.set(`${r} ${c}`, number.size)
  const all = [
    ...table.map((row, r) => row.map((_, c) => [r, c] as const)),
    ...(table[0] ?? []).map((_, c) => table.map((_row, r) => [r, c] as const)),
  ]
  const lines = all.map((places) => {
    const line = Array.from({ length: number.size }, () => 0)
    for (const [nth, [r, c]] of places.entries()) {
      const unknown = number.get(`${r} ${c}`)
      if (unknown !== undefined) line[unknown] = nth === places.length - 1 ? -1 : 1
    }
    return line
  })
  return { unknowns: number.size, lines }
}

/** Unknowns that have one value only: after Gauss, a row with nothing but one of them. */
function calculable(hidden: Hidden): number {
  const { unknowns, lines } = equations(hidden)
  let done = 0
  for (let c = 0; c < unknowns; c += 1) {
    const at = lines.findIndex((line, r) => r >= done && Math.abs(line[c] ?? 0) > 1e-9)
    const pivot = lines[at]
    if (!pivot) continue
    ;[lines[at], lines[done]] = [lines[done] ?? [], pivot]
    const lead = pivot[c] ?? 1
    for (const [r, line] of lines.entries()) {
      const factor = (line[c] ?? 0) / lead
      if (r !== done && factor !== 0) lines[r] = line.map((value, i) => value - factor * (pivot[i] ?? 0))
    }
    done += 1
  }
  return lines.filter((line) => line.filter((value) => Math.abs(value) > 1e-9).length === 1).length
}

const cases = Array.from({ length: 3_000 }, (_, seed) => seed + 1)

test('of three thousand tables none shows a sum of few, nor lets one be calculated', () => {
  let [shown, careless] = [0, 0]
  for (const seed of cases) {
    const sums = randomSums(seed)
    const hidden = hiddenSums(sums)
    expect(hidden.total, `table ${seed}`).toBe(isOfFew(sums.total))
    if (hidden.total) continue
    for (const [r, row] of hidden.cells.entries())
      for (const [c, isHidden] of row.entries()) {
        const told = sums.cells[r]?.[c] ?? []
        if (!isHidden) expect(isOfFew(told), `table ${seed}`).toBe(false)
        if (!isHidden && told[0]) shown += 1
      }
    for (const [r, isHidden] of hidden.rows.entries())
      if (!isHidden) expect(isOfFew(sums.rows[r] ?? []), `table ${seed}`).toBe(false)
    expect(calculable(hidden), `table ${seed}`).toBe(0)
    const few = {
      cells: sums.cells.map((row) => row.map(isOfFew)),
      rows: sums.rows.map(isOfFew),
      columns: sums.columns.map(isOfFew),
      total: false,
    }
    if (calculable(few) > 0) careless += 1
  }
  // It does not hold by hiding all, and hiding only the few would not do.
  expect(shown).toBeGreaterThan(5_000)
  expect(careless).toBeGreaterThan(200)
})

test('what is left of a shown total is of five people or more', () => {
  for (const seed of cases) {
    const { rows, total } = randomSums(seed)
    const hidden = hiddenOfLine({ cells: rows, overlap: false })
    const left = rows.reduce((sum, [people = 0], r) => sum + (hidden[r] ? people : 0), 0)
    if (hidden.some(Boolean) && !isOfFew(total))
      expect(left, `table ${seed}`).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
  }
})

describe('a line', () => {
  const line = (...sizes: number[]) => sizes.map((size) => [size])

  it('hides the smallest beside one that is of few people', () => {
    expect(hiddenOfLine({ cells: line(20, 3, 8), overlap: false })).toEqual([false, true, true])
  })
  it('hides no more where two of few are five together', () => {
    expect(hiddenOfLine({ cells: line(20, 3, 2), overlap: false })).toEqual([false, true, true])
  })
  it('does not count the same people twice', () => {
    expect(hiddenOfLine({ cells: line(20, 3, 3, 9), overlap: true })).toEqual([false, true, true, true])
  })
  it('hides what tells of few by what is left of another sum', () => {
    expect(isOfFew([20, 2])).toBe(true)
    expect(
      [
        [20, 0],
        [20, 5],
        [0, 2],
      ].map(isOfFew),
    ).toEqual([false, false, false])
  })
  it('says that it was nobody, unless one is in each of the others', () => {
    expect(hiddenOfLine({ cells: line(20, 3, 8, 0), overlap: false })).toEqual([false, true, true, false])
    expect(hiddenOfLine({ cells: line(1, 1, 1, 1, 1, 0), overlap: false })).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ])
  })
})

it('says of nobody at all that it was nobody', () => {
  const sums = { cells: [[[0]], [[0]]], rows: [[0], [0]], columns: [[0]], total: [0], overlap: false }
  expect(hiddenSums(sums)).toEqual({
    cells: [[false], [false]],
    rows: [false, false],
    columns: [false],
    total: false,
  })
})
