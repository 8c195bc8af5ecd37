import { chileDay } from '../../../kernel/time/chile-day'

/** A session as its rules look at it. */
export type SessionNow = { startsAt: Date; endsAt: Date; isCancelled: boolean }

/** How long before it starts and after it ends a code of a session is taken. */
export const CODE_MARGIN_MINUTES = 30
/** How long after a session its list can still be written down from the paper. */
export const LIST_DAYS = 60
/** How long before it starts and after it ends its list is on the phone of who passes it. */
export const PHONE_DAYS = 7
/** How far ahead a session is planned. */
export const LATEST_DAYS = 366

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const plus = (moment: Date, ms: number) => new Date(moment.getTime() + ms)

const CANCELLED = 'Esa jornada se suspendió.'

/** Why nobody signs up, or leaves; null: they can. */
export function signUpProblem({ startsAt, isCancelled }: SessionNow, now: Date): string | null {
  if (isCancelled) return CANCELLED
  return now >= startsAt ? 'Esa jornada ya empezó. Si estás ahí, marca tu asistencia con el código.' : null
}

/** Why no code of it is taken, nor shown; null: it is. */
export function codeProblem({ startsAt, endsAt, isCancelled }: SessionNow, now: Date): string | null {
  if (isCancelled) return CANCELLED
  const margin = CODE_MARGIN_MINUTES * MINUTE_MS
  if (now < plus(startsAt, -margin))
    return `Todavía no empieza. El código sirve desde ${CODE_MARGIN_MINUTES} minutos antes.`
  return now > plus(endsAt, margin)
    ? 'Esa jornada ya terminó. Pide a quien la hizo que anote tu asistencia.'
    : null
}

/** From when on people are written down as present. */
export const listOpensAt = ({ startsAt }: Pick<SessionNow, 'startsAt'>): Date =>
  plus(startsAt, -CODE_MARGIN_MINUTES * MINUTE_MS)

/** Why nobody is written down as present; null: they are. */
export function listProblem({ startsAt, endsAt, isCancelled }: SessionNow, now: Date): string | null {
  if (isCancelled) return CANCELLED
  if (now < listOpensAt({ startsAt })) return `La lista se pasa desde ${CODE_MARGIN_MINUTES} minutos antes.`
  return now > plus(endsAt, LIST_DAYS * DAY_MS)
    ? `Pasaron más de ${LIST_DAYS} días: la asistencia ya no se anota.`
    : null
}

/** Whether its list is on the phone of who passes it. */
export const isOnPhone = ({ startsAt, endsAt, isCancelled }: SessionNow, now: Date): boolean =>
  !isCancelled && now > plus(startsAt, -PHONE_DAYS * DAY_MS) && now < plus(endsAt, PHONE_DAYS * DAY_MS)

/** Why its facts stay as they are; null: they can change. */
export function changeProblem({ endsAt, isCancelled }: SessionNow, now: Date): string | null {
  if (isCancelled) return CANCELLED
  return now >= endsAt ? 'Esa jornada ya se hizo: sus datos quedan como están.' : null
}

/** Why it cannot be called off; null: it can. @param attended how many were there */
export function cancelProblem(session: SessionNow, attended: number, now: Date): string | null {
  if (attended > 0) return 'Ya hay asistencia anotada: esa jornada se hizo.'
  return changeProblem(session, now)
}

type Times = Pick<SessionNow, 'startsAt' | 'endsAt'>

/**
 * What of its times is wrong, by field; null: nothing. One that was held without being announced is written down
 * afterwards; one that people signed up for is not moved into the past.
 */
export function timesProblem(
  { startsAt, endsAt }: Times,
  before: Times | null,
  now: Date,
): Record<string, string> | null {
  if (endsAt <= startsAt) return { until: 'Termina después de empezar.' }
  if (startsAt > plus(now, LATEST_DAYS * DAY_MS)) return { day: 'Falta más de un año para ese día.' }
  if (!before && startsAt < plus(now, -LIST_DAYS * DAY_MS))
    return { day: `Fue hace más de ${LIST_DAYS} días: ya no se anota.` }
  const isMoved = before !== null && startsAt.getTime() !== before.startsAt.getTime()
  return isMoved && startsAt <= now ? { day: 'Cámbiala a un momento que venga.' } : null
}

/** Whether who signed up is reminded now: from the day before on, in Chile, and not once it began. */
export const isReminderDue = (startsAt: Date, now: Date): boolean =>
  now < startsAt && chileDay(plus(now, DAY_MS)) >= chileDay(startsAt)
