/** What an organization and all below it have for sure, and what of it is promised, of one standard in one month. */
export type Level = { sureUnits: number; committedUnits: number }

/**
 * What can still be promised by an organization, without a unit being promised twice: what itself has free, and no more
 * than what is free of each above it, whose promises stand on the same groups.
 * @param levels of itself and of each above it
 */
export const promisableOf = (levels: readonly Level[]): number =>
  levels.length === 0
    ? 0
    : Math.max(0, Math.min(...levels.map(({ sureUnits, committedUnits }) => sureUnits - committedUnits)))
