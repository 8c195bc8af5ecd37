import { hiddenOfLine, isOfFew, type Line, nextToHide, type Told } from './few-people'

/**
 * Sums of people by body (rows: associations, of whom each person is in one) and by something else (columns), with the
 * totals that are shown beside them. `overlap`: a person may be in several columns, as with months and topics.
 */
export type Sums = {
  cells: readonly (readonly Told[])[]
  rows: readonly Told[]
  columns: readonly Told[]
  total: Told
  overlap: boolean
}
export type Hidden = { cells: boolean[][]; rows: boolean[]; columns: boolean[]; total: boolean }

/**
 * What of a table is hidden so that no sum of fewer than five people is shown, nor left over when the others are taken off
 * a total. A row or column of which the total is hidden is hidden whole; every hidden cell stands at a corner of a
 * rectangle of hidden ones, so that none follows from the sums of rows and columns.
 */
export function hiddenSums({ cells, rows, columns, total, overlap }: Sums): Hidden {
  if (isOfFew(total)) {
    const all = (line: readonly Told[]) => line.map((told) => told.length > 0)
    return { cells: cells.map(all), rows: all(rows), columns: all(columns), total: true }
  }
  const hiddenRows = hiddenOfLine({ cells: rows, overlap: false })
  const hiddenColumns = hiddenOfLine({ cells: columns, overlap })
  const hidden = cells.map((row, r) =>
    row.map((told, c) => told.length > 0 && Boolean(hiddenRows[r] || hiddenColumns[c] || isOfFew(told))),
  )
  const state = { hidden, cells, hiddenRows, hiddenColumns, overlap }
  while (hideOnLines(state) || hideRectangle(state));
  return { cells: hidden, rows: hiddenRows, columns: hiddenColumns, total: false }
}

type State = {
  hidden: boolean[][]
  cells: Sums['cells']
  hiddenRows: boolean[]
  hiddenColumns: boolean[]
  overlap: boolean
}

/** Hides more on lines whose total is shown and leaves too little. Answers whether it did. */
function hideOnLines({ hidden, cells, hiddenRows, hiddenColumns, overlap }: State): boolean {
  let hasHidden = false
  const hideOn = (line: Line, now: () => boolean[], put: (at: number) => void) => {
    for (let next = nextToHide(line, now()); next !== null; next = nextToHide(line, now())) {
      put(next)
      hasHidden = true
    }
  }
  for (const [r, row] of hidden.entries())
    if (!hiddenRows[r])
      hideOn(
        { cells: cells[r] ?? [], overlap },
        () => row,
        (at) => hide(hidden, r, at, row.length),
      )
  for (const [c, isHidden] of hiddenColumns.entries())
    if (!isHidden)
      hideOn(
        { cells: cells.map((row) => row[c] ?? []), overlap: false },
        () => hidden.map((row) => row[c] ?? false),
        (at) => hide(hidden, at, c, hiddenColumns.length),
      )
  return hasHidden
}

/** Of each cell whether it is a corner of a rectangle of hidden ones: two rows have two hidden columns in common. */
function corners(table: readonly boolean[][]): boolean[][] {
  const held = table.map((row) => row.map(() => false))
  for (const [r, row] of table.entries())
    for (let other = r + 1; other < table.length; other += 1) {
      const common = row.flatMap((isHidden, c) => (isHidden && table[other]?.[c] ? [c] : []))
      if (common.length < 2) continue
      for (const c of common) for (const line of [held[r], held[other]]) if (line) line[c] = true
    }
  return held
}

/** Each hidden cell that no rectangle of hidden ones holds gets the one that costs least. Answers whether one did. */
function hideRectangle({ hidden, cells, hiddenRows, hiddenColumns }: State): boolean {
  let hasHidden = false
  // The totals are a row and a column more; what is shown of them stays shown.
  const table = [...hidden.map((row, r) => [...row, hiddenRows[r] ?? false]), [...hiddenColumns, false]]
  const held = corners(table)
  for (const [r, row] of hidden.entries())
    for (const [c, isHidden] of row.entries()) {
      const best = isHidden && !held[r]?.[c] ? cheapest(table, cells, r, c) : null
      if (best === null || best.cost === 0) continue
      for (const grid of [hidden, table.slice(0, -1)]) {
        hide(grid, best.r, c, row.length)
        hide(grid, r, best.c, row.length)
        hide(grid, best.r, best.c, row.length)
      }
      hasHidden = true
    }
  return hasHidden
}

function hide(grid: boolean[][], r: number, c: number, width: number) {
  const row = grid[r]
  if (row && c < width) row[c] = true
}

/** The opposite corner with the fewest people in what would have to be hidden besides; null: there is none. */
function cheapest(table: boolean[][], cells: Sums['cells'], r: number, c: number) {
  let best: { r: number; c: number; cost: number } | null = null
  const cost = (row: number, column: number) => {
    if (table[row]?.[column]) return 0
    const told = cells[row]?.[column]
    return told && told.length > 0 ? 1 + (told[0] ?? 0) : Infinity
  }
  for (const row of table.keys())
    for (const column of table[row]?.keys() ?? []) {
      if (row === r || column === c) continue
      const sum = cost(row, c) + cost(r, column) + cost(row, column)
      if (sum === 0) return { r: row, c: column, cost: 0 }
      if (sum < (best?.cost ?? Infinity)) best = { r: row, c: column, cost: sum }
    }
  return best
}
