import type { DeskWeeks, WeekUnits } from '#contracts'
import { units } from '../../../../../store/src/kernel/text/format.ts'

/** «07-12» */
export const weekHead = (monday: string): string => monday.slice(5).split('-').reverse().join('-')

export const isEmptyWeek = ({ heldUnits, waitingUnits, missingUnits }: WeekUnits): boolean =>
  heldUnits + waitingUnits + missingUnits === 0

/** «60 sin responder, faltan 40» */
export const besideWords = ({ waitingUnits, missingUnits }: WeekUnits): string =>
  [
    waitingUnits > 0 ? `${units(waitingUnits)} sin responder` : '',
    missingUnits > 0 ? `faltan ${units(missingUnits)}` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** What is most urgent of the weeks that come. */
export function weeksConclusion(standards: DeskWeeks['standards']): string {
  const weeks = standards.flatMap((standard) => standard.weeks)
  const sum = (of: (week: WeekUnits) => number) => weeks.reduce((total, week) => total + of(week), 0)
  const [missing, waiting] = [sum((week) => week.missingUnits), sum((week) => week.waitingUnits)]
  if (weeks.every(isEmptyWeek)) return 'En las próximas ocho semanas no hay entregas'
  if (missing > 0) return `Faltan ${units(missing)} para las próximas ocho semanas`
  if (waiting > 0) return `Hay ${units(waiting)} sin responder para las próximas ocho semanas`
  return 'Las próximas ocho semanas están cubiertas'
}
