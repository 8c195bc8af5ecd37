/** What is known of members goes up a level only as a sum of at least so many people (DESIGN §6). */
export const FEWEST_PEOPLE = 5

/** How many people a sum is of, or null where it would tell of too few. */
export const shownPeople = (count: number | null): number | null =>
  count !== null && count >= FEWEST_PEOPLE ? count : null
