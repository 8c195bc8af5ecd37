import type { Reached } from '../../../contracts'

/** How long ago a lot that is written down now may have been made, and how long it may keep. */
const OLDEST_YEARS = 3
const LONGEST_YEARS = 10

type Made = { madeOn: string; bestBefore: string | null }

const yearsFrom = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** What is wrong with the days of a lot, by field; nothing: it can be kept. */
export function lotProblems({ madeOn, bestBefore }: Made, today: string): Record<string, string> {
  const problems: Record<string, string> = {}
  if (madeOn > today) problems.madeOn = 'Ese día todavía no llega: anota el lote cuando esté hecho.'
  else if (madeOn < yearsFrom(today, -OLDEST_YEARS))
    problems.madeOn = 'Ese día queda muy atrás: revisa el año.'
  if (bestBefore === null) return problems
  if (bestBefore < madeOn) problems.bestBefore = 'No puede vencer antes de hacerse.'
  else if (bestBefore > yearsFrom(madeOn, LONGEST_YEARS))
    problems.bestBefore = 'Queda muy lejos: revisa el año.'
  return problems
}

type Named = { lineId: string; lots: { code: string; units: number }[] }
type Line = { id: string; title: string; units: number }

/** Why these lots cannot be named for these lines; null: nothing of the lines speaks against it. */
export function namingProblem(named: readonly Named[], lines: readonly Line[]): string | null {
  for (const { lineId, lots } of named) {
    const line = lines.find(({ id }) => id === lineId)
    if (!line) return 'Esa parte no tiene esa línea. Mira de nuevo el pedido.'
    if (new Set(lots.map(({ code }) => code)).size < lots.length)
      return `Nombra cada lote una sola vez en «${line.title}».`
    const units = lots.reduce((sum, lot) => sum + lot.units, 0)
    if (units > line.units) return `De «${line.title}» van ${line.units}: los lotes suman ${units}.`
  }
  return new Set(named.map(({ lineId }) => lineId)).size < named.length ? 'Di cada línea una sola vez.' : null
}

/** Why a recall that was prepared is not sent. */
export const NOT_AS_PREPARED =
  'Un lote se liberó o cambió desde que preparaste el retiro: prepáralo de nuevo.'

type Sent = { isSent: boolean; isReached: boolean; isRefused: boolean }

/** Whether somebody was told of a recall, by what the mail service said of her letter. */
export function reachedOf({ isSent, isReached, isRefused }: Sent): Reached {
  if (!isSent) return 'not_sent'
  if (isReached) return 'reached'
  return isRefused ? 'refused' : 'waiting'
}
