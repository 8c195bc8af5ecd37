import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AttendanceList, ListedPerson } from '../../../contracts'
import { databaseNow } from '../../../kernel/time/clock'
import { desksWith } from '../../federation/read/desk/desks-with'
import type { Officer } from '../../federation/write/write-act'
import { isOnPhone, listOpensAt } from '../rules/session'
import { deskSession, type SessionThere, sessionPeople, sessionsAround } from './desk-sessions'

type Member = { memberId: string; memberName: string }

/** The lists that she passes these days, with who signed up and who was noted. */
export async function ownLists(knex: Knex, member: Member): Promise<AttendanceList[]> {
  const [desks, at] = await Promise.all([desksWith(knex, member, 'train'), databaseNow(knex)])
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
  for (const { desk, officer } of await desksWith(knex, member, 'train')) {
    const session = await deskSession(knex, desk.organizationId, id)
    if (session) return { session, officer }
  }
  return null
}
