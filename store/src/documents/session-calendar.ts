import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { DocumentFile } from './document-file'

type Session = {
  id: string
  course: { title: string }
  startsAt: string
  endsAt: string
  place: string
  trainer: string
  childcare: string
  transport: string
  cancelledReason: string | null
}

/** A session as a calendar takes it, known again by its id when it is brought there anew. @param host of the shop */
export function sessionCalendar(session: Session, host: string): string {
  const { id, course, startsAt, endsAt, place, trainer, childcare, transport, cancelledReason } = session
  const calendar = ical({ prodId: { company: host, product: 'formacion', language: 'ES' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.createEvent({
    id: `${id}@${host}`,
    start: new Date(startsAt),
    end: new Date(endsAt),
    summary: course.title,
    location: place,
    description: [
      `La hace ${trainer}.`,
      childcare && `Cuidado de niñas y niños: ${childcare}.`,
      transport && `Transporte: ${transport}.`,
      cancelledReason && `Se suspendió: ${cancelledReason}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    status: cancelledReason === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  })
  return calendar.toString()
}

export const calendarFile = (session: Session, shopUrl: string): DocumentFile => ({
  name: `jornada-${session.startsAt.slice(0, 10)}`,
  format: 'ics',
  bytes: Buffer.from(sessionCalendar(session, new URL(shopUrl).host)),
})
