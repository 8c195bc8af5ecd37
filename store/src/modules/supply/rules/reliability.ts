import type { Reliability } from '../../../contracts/reliability.ts'

/**
 * What a group took on of one call-off that is due, and what it brought: of first quality, which alone goes to a call-off
 * (`onTimeUnits`: of it until the day), and of any other, rejected or not.
 */
export type Due = { promisedUnits: number; firstUnits: number; onTimeUnits: number; otherUnits: number }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Whole percent, rounded down; null: of nothing. */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 100) / whole)

/** Promised against delivered. What is brought beyond a promise makes up for no other one. */
export function reliabilityOf(dues: readonly Due[]): Reliability {
  const promisedUnits = sum(dues.map((due) => due.promisedUnits))
  const deliveredUnits = sum(dues.map((due) => Math.min(due.firstUnits, due.promisedUnits)))
  const onTimeUnits = sum(dues.map((due) => Math.min(due.onTimeUnits, due.promisedUnits)))
  const broughtUnits = sum(dues.map((due) => due.firstUnits + due.otherUnits))
  const firstUnits = sum(dues.map((due) => due.firstUnits))
  return {
    ...{ callOffs: dues.length, promisedUnits, deliveredUnits, onTimeUnits, broughtUnits, firstUnits },
    deliveredPercent: percentOf(deliveredUnits, promisedUnits),
    onTimePercent: percentOf(onTimeUnits, promisedUnits),
    firstPercent: percentOf(firstUnits, broughtUnits),
  }
}
