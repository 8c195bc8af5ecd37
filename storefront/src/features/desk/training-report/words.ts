import type { TrainingFigures, TrainingReport, TrainingReportBy } from '#contracts'
import { COURSE_TOPICS, type CourseTopic } from '../../../../../store/src/contracts/training.ts'
import { capital, count, monthWords } from '../../../lib/format.ts'
import { spanWords } from '../reports/words.ts'

/** The sides of the report. */
export const SIDES: Record<TrainingReportBy, { label: string; of: string }> = {
  topic: { label: 'Por tema', of: 'Tema' },
  month: { label: 'Por mes', of: 'Mes' },
  association: { label: 'Por asociación', of: 'Asociación' },
  group: { label: 'Por grupo', of: 'Grupo' },
  age: { label: 'Por edad', of: 'Edad' },
}

const AGES: Record<string, string> = {
  60: '60 años o más',
  45: 'De 45 a 59 años',
  30: 'De 30 a 44 años',
  0: 'Menos de 30 años',
}

const isTopic = (key: string): key is CourseTopic => key in COURSE_TOPICS

/** How a row is called. */
export function rowName(by: TrainingReportBy, { key, label }: { key: string; label: string }): string {
  if (by === 'month') return capital(monthWords(key))
  if (by === 'topic') return isTopic(key) ? COURSE_TOPICS[key] : 'Sin tema'
  if (by === 'age') return AGES[key] ?? 'No lo ha dicho'
  return label || 'Sin nombre'
}

export const FEW = 'menos de 5'
const hoursFormat = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 1 })

/** Minutes as hours, `2,5`. */
export const hours = (minutes: number) => hoursFormat.format(minutes / 60)

/** What of so many a part is, in hundredths; null: one of both is not told, or there is nothing to divide. */
export const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((part * 100) / whole)

/** «De mayo a agosto de 2026: 3 jornadas, 12 horas dadas.» */
export const heldWords = ({ sums, ...span }: TrainingReport): string =>
  `${capital(spanWords(span))}: ${count(sums.sessions ?? 0, 'jornada', 'jornadas')}, ${hours(sums.givenMinutes ?? 0)} horas dadas.`

/** What the report comes to, in one sentence. */
export function conclusion({ sums, ...span }: TrainingReport): string {
  const { sessions, people, attendedMinutes, started, finished } = sums
  if (isNothing(sums)) return `Nada de formación ${spanWords(span)}.`
  const were =
    people === null || attendedMinutes === null
      ? `Menos de cinco personas fueron a ${count(sessions ?? 0, 'jornada', 'jornadas')}`
      : people === 0
        ? 'Nadie fue a una jornada'
        : `${count(people, 'persona sumó', 'personas sumaron')} ${hours(attendedMinutes)} horas de formación`
  if (!started || finished === null) return `${were}.`
  return `${were}, y se ${finished === 1 ? 'terminó 1' : `terminaron ${finished}`} de ${count(started, 'curso empezado', 'cursos empezados')}.`
}

const isNothing = ({ sessions, people, started, issued }: TrainingFigures) =>
  [sessions, people, started, issued].every((sum) => sum === 0)
