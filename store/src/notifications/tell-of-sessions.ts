import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { moment } from '../kernel/text/format'
import { placeGiven, toldSession, type ToldSession } from '../modules/training/read/told-session'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { notifyMember } from './notify'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
const factsOf = ({ title, startsAt, place }: ToldSession) => ({
  title,
  when: moment(startsAt.toISOString()),
  place,
})

/** Another time or place, to who has a place and to who waits. Of one that was moved again only the newest is told. */
export async function tellOfMove(
  container: MedusaContainer,
  { session_id, revision }: Payload<'session.moved'>,
): Promise<void> {
  const session = await toldSession(knexOf(container), session_id)
  if (!session || session.cancelledReason !== null || String(session.revision) !== revision) return
  const about = { kind: 'session_moved' as const, data: factsOf(session), key: `${session_id}:${revision}` }
  const told = [...session.enrolled, ...session.waiting]
  await doAll(told.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}

export async function tellOfCancelling(
  container: MedusaContainer,
  { session_id }: Payload<'session.cancelled'>,
): Promise<void> {
  const session = await toldSession(knexOf(container), session_id)
  if (!session) return
  const data = { ...factsOf(session), reason: session.cancelledReason ?? '' }
  const about = { kind: 'session_cancelled' as const, data, key: session_id }
  const told = [...session.enrolled, ...session.waiting]
  await doAll(told.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}

/** The day before, to who has a place. */
export async function remindOfSession(
  container: MedusaContainer,
  { session_id, revision }: Payload<'session.tomorrow'>,
): Promise<void> {
  const session = await toldSession(knexOf(container), session_id)
  if (!session || session.cancelledReason !== null || String(session.revision) !== revision) return
  const about = {
    kind: 'session_tomorrow' as const,
    data: factsOf(session),
    key: `${session_id}:${revision}`,
  }
  await doAll(session.enrolled.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}

/** Who waited has a place now. */
export async function tellOfPlace(
  container: MedusaContainer,
  { enrolment_id }: Payload<'session.place_given'>,
): Promise<void> {
  const given = await placeGiven(knexOf(container), enrolment_id)
  const session = given && (await toldSession(knexOf(container), given.sessionId))
  if (!session || session.cancelledReason !== null) return
  const key = `${enrolment_id}:${given.since.toISOString()}`
  const { memberId } = given
  await notifyMember(container, { memberId, kind: 'session_place', data: factsOf(session), key })
}
