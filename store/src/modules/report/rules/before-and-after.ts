import { monthBefore, nextMonth } from '../../settlement/rules/month'
import { ratio } from './ratios'
import { FEWEST_PEOPLE } from './shown-people'

/** So many months are looked at on each side of the month of the certificate, or fewer, but not fewer than the least. */
const MOST_MONTHS_BESIDE = 6
const LEAST_MONTHS_BESIDE = 3
/** Of fewer groups nothing is compared. */
const FEWEST_GROUPS = FEWEST_PEOPLE

/** The months on each side of one, as many before it as after. */
export type Beside = { before: string[]; after: string[] }

const distance = (from: string, to: string) => {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return number(to) - number(from)
}
const monthsFrom = (first: string, count: number): string[] =>
  count <= 0 ? [] : [first, ...monthsFrom(nextMonth(first), count - 1)]

/**
 * Whole months beside the one of a group's first certificate: none in which it was founded or was not there yet, and not
 * the running one. @returns null: they are too few
 */
export function monthsBeside(
  certified: string,
  { founded, now }: { founded: string; now: string },
): Beside | null {
  const count = Math.min(MOST_MONTHS_BESIDE, distance(founded, certified) - 1, distance(certified, now) - 1)
  if (count < LEAST_MONTHS_BESIDE) return null
  return {
    before: monthsFrom(monthBefore(certified, count), count),
    after: monthsFrom(nextMonth(certified), count),
  }
}

/** What a group did in a month. `decided`: products of which an officer said something first, `atFirst`: and approved them. */
export type Done = { soldClp: number; photos: number; decided: number; atFirst: number }
export type Compared = { beside: Beside; of: (month: string) => Done }

type Pair = { before: number; after: number }

const NOTHING: Done = { soldClp: 0, photos: 0, decided: 0, atFirst: 0 }
const add = (one: Done, other: Done): Done => ({
  soldClp: one.soldClp + other.soldClp,
  photos: one.photos + other.photos,
  decided: one.decided + other.decided,
  atFirst: one.atFirst + other.atFirst,
})

/**
 * What those groups did before and after, by group and month: pesos, photos in tenths, and of a hundred products how many
 * were approved as they came (null: none was decided). It says nothing of why.
 * @returns null: they are fewer than five
 */
export function beforeAndAfter(groups: readonly Compared[]): {
  groups: number
  months: { least: number; most: number }
  soldClp: Pair
  photosTenths: Pair
  atFirstPercent: { before: number | null; after: number | null }
} | null {
  if (groups.length < FEWEST_GROUPS) return null
  const counts = groups.map(({ beside }) => beside.before.length)
  const months = counts.reduce((sum, count) => sum + count, 0)
  const side = (name: keyof Beside) =>
    groups.flatMap(({ beside, of }) => beside[name].map(of)).reduce(add, NOTHING)
  const [before, after] = [side('before'), side('after')]
  const pair = (of: (done: Done) => number): Pair => ({
    before: Math.round(of(before) / months),
    after: Math.round(of(after) / months),
  })
  return {
    groups: groups.length,
    months: { least: Math.min(...counts), most: Math.max(...counts) },
    soldClp: pair(({ soldClp }) => soldClp),
    photosTenths: pair(({ photos }) => photos * 10),
    atFirstPercent: {
      before: ratio(before.atFirst, before.decided, 100),
      after: ratio(after.atFirst, after.decided, 100),
    },
  }
}
