import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Capability } from '../../../../contracts/desk'
import { openedBy } from '../../rules/capabilities'
import type { Officer } from '../../write/write-act'
import { type AtDesk, findOfficer, readPlaces } from './find-officer'

type Member = { memberId: string; memberName: string }

/** Where an office of hers opens that now, away from the desk too. */
export async function desksWith(
  knex: Knex,
  member: Member,
  capability: Capability,
): Promise<{ desk: AtDesk; officer: Officer }[]> {
  const places = await readPlaces(knex, member.memberId)
  const desks = await Promise.all(places.map(({ handle }) => deskWith(knex, member, handle, capability)))
  return desks.flatMap((one) => one ?? [])
}

/** One of them; null: there is none of that handle, or no office of hers opens that there. */
export async function deskWith(
  knex: Knex,
  member: Member,
  handle: string,
  capability: Capability,
): Promise<{ desk: AtDesk; officer: Officer } | null> {
  const desk = await findOfficer(knex, member, handle)
  const by = desk && openedBy(desk.held, capability, desk.isWithoutBoard)
  if (!desk || !by) return null
  const { memberId, organizationId } = desk
  return { desk, officer: { memberId, organizationId, mandateId: by.mandateId } }
}
