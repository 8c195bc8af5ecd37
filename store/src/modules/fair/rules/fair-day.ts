import { daysBetween } from '../../../kernel/time/days'

/** A till is opened where there is signal: perhaps the day before, or after a fair of which somebody kept a notebook. */
const DAYS_AHEAD = 7
const DAYS_BACK = 7

/** Why a till cannot be of that day; null: it can. Days `YYYY-MM-DD`. */
export function dayProblem(heldOn: string, today: string): string | null {
  const days = daysBetween(today, heldOn)
  if (days > DAYS_AHEAD) return 'La caja se abre a lo más una semana antes de la feria.'
  return days < -DAYS_BACK ? 'Esa feria fue hace más de una semana.' : null
}
