/**
 * A week of deliveries of one standard. `heldUnits`: that groups of the desk accepted and did not fail with; `waitingUnits`:
 * that they can still answer; `missingUnits`: of call-offs of the desk and below it, that nobody holds.
 */
export type WeekUnits = { heldUnits: number; waitingUnits: number; missingUnits: number }

/** `GET …/weeks`: eight weeks from this one, by the Monday of each; only standards of which something is to be delivered. */
export type DeskWeeks = {
  mondays: string[]
  standards: { handle: string; name: string; unit: string; weeks: WeekUnits[] }[]
}
