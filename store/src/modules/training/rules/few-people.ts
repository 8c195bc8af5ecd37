import { FEWEST_PEOPLE } from '../../report/rules/shown-people'

/**
 * Of how many people a sum is; after it, of how many each thing is that it would tell beside the other sums of its row
 * («who signed up and did not come»). Empty: it is known to be nothing, and hiding it hides nothing.
 */
export type Told = readonly number[]

const sizeOf = (told: Told) => told[0] ?? 0

/** Whether it tells of somebody, and of fewer than five people. That it was nobody may be said. */
export const isOfFew = (told: Told): boolean =>
  sizeOf(told) > 0 && told.some((people) => people > 0 && people < FEWEST_PEOPLE)

/** Sums of one line, of which the total is known. `overlap`: one person may be in several of them. */
export type Line = { cells: readonly Told[]; overlap: boolean }

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)

/** What the hidden ones are together. Where people may be the same ones, at least the largest of them. */
function together(few: readonly Told[], overlap: boolean): Told {
  const width = Math.max(1, ...few.map((told) => told.length))
  return Array.from({ length: width }, (_, at) => {
    const sizes = few.map((told) => told[at] ?? 0)
    return overlap ? Math.max(...sizes) : sum(sizes)
  })
}

/**
 * Which of the shown ones is hidden next, so that nobody calculates a hidden one from the total: one alone is what is left
 * of it, several may be few people together, and as many people as sums are one in each. The smallest one; null: it needs
 * none, or none is left that helps.
 */
export function nextToHide({ cells, overlap }: Line, hidden: readonly boolean[]): number | null {
  const few = cells.filter((_, index) => hidden[index])
  if (few.length === 0) return null
  const isBare = few.length === 1 || sum(few.map(sizeOf)) <= few.length
  if (!isBare && !isOfFew(together(few, overlap))) return null
  const shown = cells.flatMap((told, index) =>
    hidden[index] || told.length === 0 ? [] : [{ index, size: sizeOf(told) }],
  )
  const some = shown.filter(({ size }) => size > 0)
  return (some.length > 0 || !isBare ? some : shown).toSorted((a, b) => a.size - b.size)[0]?.index ?? null
}

/** Which sums of a line are hidden when its total is shown. */
export function hiddenOfLine(line: Line): boolean[] {
  const hidden = line.cells.map(isOfFew)
  for (let next = nextToHide(line, hidden); next !== null; next = nextToHide(line, hidden))
    hidden[next] = true
  return hidden
}
