import type { Reliability } from '../../../contracts/reliability.ts'

/**
 * What a group took on of one call-off that is due, and what it brought: all that was received (`receivedUnits`, of it until
 * the day `onTimeUnits`), of first quality (`firstUnits`), and what was not taken (`rejectedUnits`).
 */
export type Due = {
  promisedUnits: number
  receivedUnits: number
  onTimeUnits: number
  firstUnits: number
  rejectedUnits: number
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Whole percent, rounded down; null: of nothing. */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 100) / whole)

/** Promised against delivered. What is brought beyond a promise makes up for no other one. */
export function reliabilityOf(dues: readonly Due[]): Reliability {
  const promisedUnits = sum(dues.map((due) => due.promisedUnits))
  const deliveredUnits = sum(dues.map((due) => Math.min(due.receivedUnits, due.promisedUnits)))
  const onTimeUnits = sum(dues.map((due) => Math.min(due.onTimeUnits, due.promisedUnits)))
  const broughtUnits = sum(dues.map((due) => due.receivedUnits + due.rejectedUnits))
  const firstUnits = sum(dues.map((due) => due.firstUnits))
  return {
    ...{ callOffs: dues.length, promisedUnits, deliveredUnits, onTimeUnits, broughtUnits, firstUnits },
    deliveredPercent: percentOf(deliveredUnits, promisedUnits),
    onTimePercent: percentOf(onTimeUnits, promisedUnits),
    firstPercent: percentOf(firstUnits, broughtUnits),
  }
}
