import type { ReadinessLevel, SaidReadiness } from '../../../../contracts/leadership'

/** `on`: a day, `YYYY-MM-DD`; of the same day the later one stands later. */
export type Said = { level: ReadinessLevel; on: string }
type Finished = { title: string; issuedOn: string }

/**
 * What was said of an office first and last, and the course of it that was finished in between: the first of them, on the
 * day of one of the two at the earliest and the latest. Null: she said nothing.
 * @param said oldest first
 */
export function beforeAndAfter(
  said: readonly Said[],
  finished: readonly Finished[],
): { first: SaidReadiness; last: SaidReadiness; course: string | null } | null {
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return null
  const between = finished
    .filter(({ issuedOn }) => said.length > 1 && issuedOn >= first.on && issuedOn <= last.on)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  return { first, last, course: between[0]?.title ?? null }
}
