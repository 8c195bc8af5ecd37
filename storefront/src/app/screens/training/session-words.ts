import type { OwnSession } from '#contracts'
import { clock, count, sentence, weekday } from '../../../lib/format.ts'

/** Below `/grupo/api`. */
export const OWN_SESSIONS = 'me/sessions'

export const LISTS = 'me/attendance-lists'

/** «Jueves 10-12-2026, de 11:00 a 13:00» */
export const whenWords = ({ startsAt, endsAt }: Pick<OwnSession, 'startsAt' | 'endsAt'>): string => {
  const words = `${weekday(startsAt)}, de ${clock(startsAt)} a ${clock(endsAt)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** «Sede de Tubul. Quedan 3 cupos.» */
export const placeWords = ({ place, placesLeft, canSignUp, enrolment }: OwnSession): string => {
  const places = placesLeft === 0 ? 'Sin cupos' : count(placesLeft, 'cupo libre', 'cupos libres')
  return canSignUp && !enrolment ? `${sentence(place)} ${places}.` : sentence(place)
}

type Standing = { tone: 'done' | 'waiting' | 'plain'; words: string }

/** How she stands; null: nothing of hers is there. */
export function standingWords({ cancelledReason, hasAttended, enrolment }: OwnSession): Standing | null {
  if (cancelledReason !== null) return { tone: 'plain', words: 'Se suspendió' }
  if (hasAttended) return { tone: 'done', words: 'Estuviste' }
  if (!enrolment) return null
  if (enrolment.state === 'enrolled') return { tone: 'done', words: 'Tienes cupo' }
  return { tone: 'waiting', words: `En espera, lugar ${enrolment.waitingPlace}` }
}

/** A part of a session's screen: `put` shows what became of it. */
export type SessionProps = { session: OwnSession; put: (next: OwnSession | null) => void }
