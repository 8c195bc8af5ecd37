import type { AttendanceHow, DeskSession, SessionPerson } from '#contracts'
import { clock, count, weekday } from '../../../lib/format.ts'

export const howWords: Record<AttendanceHow, string> = {
  list: 'Pasaron lista',
  code: 'Puso el código',
  paper: 'Firmó la hoja',
}

type Times = Pick<DeskSession, 'startsAt' | 'endsAt'>

/** «jueves 10-12-2026, de 11:00 a 13:00» */
export const whenWords = ({ startsAt, endsAt }: Times): string =>
  `${weekday(startsAt)}, de ${clock(startsAt)} a ${clock(endsAt)}`

/** How full it is: «12 de 20 cupos, 3 en espera». */
export const placesWords = ({ enrolled, places, waiting }: DeskSession): string =>
  [`${enrolled} de ${count(places, 'cupo')}`, waiting > 0 && `${waiting} en espera`]
    .filter(Boolean)
    .join(', ')

/** What came of one that is over. */
export const heldWords = ({ cancelledReason, attended }: DeskSession): string => {
  if (cancelledReason !== null) return 'Suspendida'
  return attended > 0 ? count(attended, 'persona estuvo', 'personas estuvieron') : 'Sin lista'
}

/** What is written beside a name. */
export const personWords = ({ of, state, needsChildcare, needsTransport }: SessionPerson): string =>
  [
    of,
    state === 'waiting' && 'en espera',
    needsChildcare && 'va con niñas o niños',
    needsTransport && 'necesita transporte',
  ]
    .filter(Boolean)
    .join(' · ')

/** «Pasaron lista, sin inscripción» */
export const attendanceWords = ({ how, isWalkIn }: NonNullable<SessionPerson['attendance']>): string =>
  isWalkIn ? `${howWords[how]}, sin inscripción` : howWords[how]

export const sessionNews: Record<string, string> = {
  nueva: 'La jornada quedó anunciada. Las socias ya la ven en su celular.',
  cambiada: 'La jornada quedó cambiada. Si cambió de día, hora o lugar, le avisamos a toda la lista.',
  suspendida: 'La jornada quedó suspendida, y le avisamos a toda la lista.',
  anotadas: 'La asistencia quedó anotada.',
  igual: 'Todas las que marcaste ya estaban anotadas.',
  inscritas: 'Quedaron en la lista.',
  sacadas: 'Salieron de la lista. Si alguien esperaba, el cupo ya es suyo.',
  corregida: 'La asistencia quedó corregida.',
}
