export const OUTCOMES = ['qualified', 'to_mend', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How a group stands with a standard. lapsed: it was qualified until a day that is over. */
export type QualificationState = 'none' | 'to_mend' | 'in_force' | 'lapsed' | 'withdrawn'

/** What was found last of a group, or null. */
export type Found = { outcome: Outcome; monthlyUnits: number; until: string | null } | null

export function qualificationState(found: Found, today: string): QualificationState {
  if (!found) return 'none'
  if (found.outcome !== 'qualified') return found.outcome
  return found.until !== null && found.until >= today ? 'in_force' : 'lapsed'
}

/** The most that it can be asked for in a month: what it is qualified for on that month's first day. */
export const qualifiedUnits = (found: Found, month: string): number =>
  found && qualificationState(found, `${month}-01`) === 'in_force' ? found.monthlyUnits : 0

type Said = {
  outcome: Outcome
  triedOn: string
  toMend: string
  monthlyUnits: number | null
  until: string | null
}

const LONGEST_YEARS = 2

/** What is wrong with what is said of a trial, by field; nothing: it can be kept. */
export function qualificationProblems(said: Said, today: string): Record<string, string> {
  const latest = `${Number(today.slice(0, 4)) + LONGEST_YEARS}${today.slice(4)}`
  const problems: Record<string, string> = {}
  if (said.triedOn > today) problems.triedOn = 'Ese día todavía no llega: anótalo después de la prueba.'
  if (said.outcome !== 'qualified') {
    if (!said.toMend) problems.toMend = 'Escribe qué hay que mejorar: el grupo lo lee.'
    return problems
  }
  if (!said.monthlyUnits) problems.monthlyUnits = 'Escribe cuántas puede hacer al mes con esa calidad.'
  if (!said.until || said.until <= today) problems.until = 'Elige hasta cuándo vale: un día que viene.'
  else if (said.until > latest)
    problems.until = `Vale a lo más ${LONGEST_YEARS} años: después se prueba de nuevo.`
  return problems
}
