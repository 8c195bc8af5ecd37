import { chileDay } from '../../store/src/kernel/time/chile-day.ts'

/**
 * The time of the history. A moment of a closed month is kept as how many months ago, which day and at what time in
 * Chile; one of the month that runs, as which part of it had gone: so the history is eight months old whenever it is
 * loaded, and never in the future.
 */
export const PLACES = 10
const DAYS = [2, 4, 7, 10, 13, 16, 19, 22, 25, 28] as const
const DAY_MS = 86_400_000
const OPENS_MS = 9 * 3_600_000
const CLOSES_MS = 20 * 3_600_000
const TODAY_MS = 10 * 3_600_000

export type Span = { from: number; to: number }

/** The moment of Chile's clocks. `day` may be past the end of the month: then it is its last. */
export function chileMoment(year: number, month: number, day: number, msOfDay = 0): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const wanted = Date.UTC(year, month - 1, Math.min(day, last)) + msOfDay
  const summer = wanted + 3 * 3_600_000
  return readOf(summer) === wanted ? summer : wanted + 4 * 3_600_000
}

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Santiago',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** What clocks in Chile show at that moment, as if it were UTC. */
function readOf(moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const ms = ((moment % 1000) + 1000) % 1000
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'), ms)
}

/** The month so many before that of `now`, as a year and a month from 1. */
function monthBefore(now: number, ago: number): [number, number] {
  const shown = new Date(readOf(now))
  const first = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() - ago, 1))
  return [first.getUTCFullYear(), first.getUTCMonth() + 1]
}

export const monthStart = (now: number, ago: number) => chileMoment(...monthBefore(now, ago), 1)

/** `2026-04` */
export function monthName(now: number, ago: number): string {
  const [year, month] = monthBefore(now, ago)
  return `${year}-${String(month).padStart(2, '0')}`
}

/** When the shop's day was, of that place of that month; of the month that runs, ten even parts of what has gone. */
export function spanOf(now: number, ago: number, place: number): Span {
  const [year, month] = monthBefore(now, ago)
  const day = DAYS[place] ?? 28
  if (ago > 0)
    return { from: chileMoment(year, month, day, OPENS_MS), to: chileMoment(year, month, day, CLOSES_MS) }
  const start = monthStart(now, 0)
  const part = (now - start) / PLACES
  const middle = start + place * part + part / 2
  // What waits is of today: who looks finds it on time.
  const from = place === PLACES - 1 ? Math.max(middle, now - TODAY_MS) : middle
  return { from, to: Math.min(from + Math.min(part / 3, CLOSES_MS - OPENS_MS), now) }
}

/** `@7/02T09:00:00.000`: seven months ago · `@r0.25`: of the month that runs · `@+3600000`: so many ms from now */
export function keptMoment(moment: number, now: number): string {
  if (moment > now) return `@+${moment - now}`
  const start = monthStart(now, 0)
  if (moment > start) return `@r${((moment - start) / (now - start)).toFixed(10)}`
  const shown = new Date(readOf(moment))
  const [year, month] = monthBefore(now, 0)
  const ago = (year - shown.getUTCFullYear()) * 12 + month - 1 - shown.getUTCMonth()
  return `@${ago}/${shown.toISOString().slice(8, -1)}`
}

const KEPT = /^@(?:\+(\d+)|r([\d.]+)|(\d+)\/(\d\d)T(\d\d):(\d\d):([\d.]+))$/
export const isKeptMoment = (text: string) => KEPT.test(text)

/** The same moment of a history that is told at `now`. */
export function momentOf(kept: string, now: number): number {
  const [, ahead, part, ago, day, hour, minute, second] = KEPT.exec(kept) ?? []
  if (ahead !== undefined) return now + Number(ahead)
  const start = monthStart(now, 0)
  if (part !== undefined) return Math.round(start + Number(part) * (now - start))
  const ms = (Number(hour) * 60 + Number(minute)) * 60_000 + Math.round(Number(second) * 1000)
  return chileMoment(...monthBefore(now, Number(ago)), Number(day), ms)
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** How many days one is after the other, both as `2026-04-17`. */
export const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from)

/** The day so many after that of a moment in Chile. */
export const dayAfter = (moment: number, days: number): string =>
  new Date((dayNumber(chileDay(new Date(moment))) + days) * DAY_MS).toISOString().slice(0, 10)
