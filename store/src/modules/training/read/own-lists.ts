import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AttendanceList, ListedPerson } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { type AtDesk, findOfficer, readPlaces } from '../../federation/read/desk/find-officer'
import { openedBy } from '../../federation/rules/capabilities'
import type { Officer } from '../../federation/write/write-act'
import { isOnPhone, listOpensAt } from '../rules/session'
import { deskSession, type SessionThere, sessionPeople, sessionsAround } from './desk-sessions'

type Member = { memberId: string; memberName: string }

/** Where an office of hers trains now. */
async function trainingDesks(knex: Knex, member: Member): Promise<{ desk: AtDesk; officer: Officer }[]> {
  const places = await readPlaces(knex, member.memberId)
  const desks = await Promise.all(places.map(({ handle }) => findOfficer(knex, member, handle)))
  return desks.flatMap((desk) => {
    const by = desk && openedBy(desk.held, 'train', desk.isWithoutBoard)
    if (!desk || !by) return []
    const { memberId, organizationId } = desk
    return [{ desk, officer: { memberId, organizationId, mandateId: by.mandateId } }]
  })
}

/** The lists that she passes these days, with who signed up and who was noted. */
export async function ownLists(knex: Knex, member: Member): Promise<AttendanceList[]> {
  const [desks, at] = await Promise.all([trainingDesks(knex, member), databaseNow(knex)])
  const lists = await Promise.all(
    desks.map(async ({ desk: { organizationId } }) => {
      const sessions = await sessionsAround(knex, organizationId)
      return Promise.all(
        sessions
          .filter(({ now }) => isOnPhone(now, at))
          .map((one) => listOf(knex, organizationId, one, member.memberId)),
      )
    }),
  )
  return lists.flat().toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
}

async function listOf(
  knex: Knex,
  organizationId: string,
  { id, course, startsAt, endsAt, place, now }: SessionThere,
  memberId: string,
): Promise<AttendanceList> {
  const people = await sessionPeople(knex, organizationId, id, memberId)
  return {
    ...{ id, course, startsAt, endsAt, place },
    opensAt: listOpensAt(now).toISOString(),
    // Her own attendance is noted by somebody else.
    people: people
      .filter(({ isSelf }) => !isSelf)
      .map((one): ListedPerson => ({
        ...{ memberId: one.memberId, name: one.name, of: one.of },
        isWaiting: one.state === 'waiting',
        hasAttended: one.attendance !== null,
      })),
  }
}

/** The session of that id, if an office of hers trains where it is held: also one of long ago. */
export async function listedSession(
  knex: Knex,
  member: Member,
  id: string,
): Promise<{ session: SessionThere; officer: Officer } | null> {
  for (const { desk, officer } of await trainingDesks(knex, member)) {
    const session = await deskSession(knex, desk.organizationId, id)
    if (session) return { session, officer }
  }
  return null
}
