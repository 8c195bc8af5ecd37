import type { WeekUnits } from '../../../contracts'
import { daysAfter } from '../../../kernel/time/days'

/** The calendar goes by week so far ahead, and by month from there on. */
export const NEAR_WEEKS = 8

const mondayOf = (day: string) => daysAfter(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))

/** The Mondays of this week and of those that follow. */
export const mondaysFrom = (today: string): string[] =>
  Array.from({ length: NEAR_WEEKS }, (_, at) => daysAfter(mondayOf(today), 7 * at))

/** A call-off and who holds it: `allHeldUnits` of everybody, the others of the groups of the desk. */
type Near = { deliverOn: string; units: number; isOwn: boolean } & {
  heldUnits: number
  waitingUnits: number
  allHeldUnits: number
}

/** What of some call-offs is to be delivered in each week. A call-off that is over is in none. */
export function weeksOf(near: readonly Near[], mondays: readonly string[]): WeekUnits[] {
  return mondays.map((monday) => {
    const due = near.filter(({ deliverOn }) => mondayOf(deliverOn) === monday)
    return {
      heldUnits: due.reduce((sum, { heldUnits }) => sum + heldUnits, 0),
      waitingUnits: due.reduce((sum, { waitingUnits }) => sum + waitingUnits, 0),
      missingUnits: due.reduce(
        (sum, { isOwn, units, allHeldUnits }) => sum + (isOwn ? Math.max(0, units - allHeldUnits) : 0),
        0,
      ),
    }
  })
}
