import type { OfficeStanding } from '../../../../contracts/desk/leadership'

type Term = { office: string; memberId: string; since: Date; isNow: boolean }

/** How the posts that are held now were filled last. `first`: nobody held them before, so nothing was renewed. */
export type Renewal = { posts: number; renewed: number; again: number; first: number }

/**
 * Who holds each post now, and whether she held that office before. @param terms of one organization, also those that
 * are over
 */
export function renewalOf(terms: readonly Term[]): Renewal {
  const now = terms.filter(({ isNow }) => isNow)
  const before = ({ office, since }: Term) =>
    terms.filter((one) => one.office === office && one.since < since)
  const isFirst = (term: Term) => before(term).length === 0
  const isAgain = (term: Term) => before(term).some(({ memberId }) => memberId === term.memberId)
  const first = now.filter(isFirst).length
  const again = now.filter(isAgain).length
  return { posts: now.length, renewed: now.length - first - again, again, first }
}

type Ahead = { id: string; standing: OfficeStanding; wishes: boolean }

/** Who takes over from that holder: ready, would like it, and is somebody else. */
export const successorsOf = <P extends Ahead>({ memberId }: Pick<Term, 'memberId'>, people: readonly P[]) =>
  people.filter(({ id, standing, wishes }) => standing === 'ready' && wishes && id !== memberId)

/** The same day a year later; of a 29th of February the first of March. */
const inAYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** Whether a term ends within a year. Days in Chile, `YYYY-MM-DD`, which sort as text. */
export const endsWithinAYear = (until: string, today: string): boolean => until <= inAYear(today)
