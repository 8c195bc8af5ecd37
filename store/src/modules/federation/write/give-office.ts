import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { hasBoard } from '../read/desk/board'
import { isInForce, lastDay } from '../read/in-force'
import { isHeldByOne, type Office } from '../rules/offices'
import { givingOffices } from '../rules/term-warnings'

/** An office, from the moment in which it is written. `until`: the last day of the term, in Chile. `act`: by which minutes. */
export type OfficeData = {
  organization: string
  office: Office
  memberId: string
  name: string
  until: string
  act: string
  /** Why she holds it without the course that is asked for; not there: she has it, or there is none. */
  withoutCourse?: string
}

export const officeSubject = ({ organization, office }: OfficeData): string => `${organization}/${office}`

const LAST_SQL = `select o.handle as organization, d.office, d.member_id as "memberId", m.name,
  ${lastDay('d')} as until, d.act, case when not (${isInForce('d')}) then true end as "isOver"
from mandate d join organization o on o.id = d.organization_id join member m on m.id = d.member_id
where o.handle = ? and d.office = ? and d.deleted_at is null order by d.since desc, d.id desc limit 1`

/**
 * Who had that office last; `isOver`: and has it no more, so that the same can be given again. Null: nobody ever had.
 * @param subject of `officeSubject`
 */
export async function officeNow(
  trx: Knex,
  subject: string,
): Promise<(OfficeData & { isOver?: true }) | null> {
  const { rows } = await trx.raw<{ rows: (OfficeData & { isOver: true | null })[] }>(
    LAST_SQL,
    subject.split('/'),
  )
  if (!rows[0]) return null
  const { isOver, ...last } = rows[0]
  return isOver ? { ...last, isOver } : last
}

/** Users of the panel, or `mandate:<id>` of officers. */
type Seen = { askedBy: string; confirmedBy: string | null }

/**
 * She holds it from now on; what another had of the same office is over at the same moment, where only one holds it.
 * @throws Problem 409 not_possible: she is not there any more
 */
export async function writeOffice(trx: Knex.Transaction, data: OfficeData, seen: Seen): Promise<void> {
  const { organization, office, memberId, until, act } = data
  // Two who give it at once do it one after the other.
  const found = await trx('organization')
    .where('handle', organization)
    .whereNull('deleted_at')
    .forUpdate()
    .first<{ id: string } | undefined>('id')
  const member = await trx('member')
    .where('id', memberId)
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (!found || !member)
    throw new Problem('not_possible', 'Esa persona ya no es parte. Elige a otra y pídelo de nuevo.')
  const by = byOf(seen.askedBy)
  const isRescue = await isWithoutBoard(trx, found.id)
  const before = trx('mandate')
    .where({ organization_id: found.id, office })
    .where('until', '>', trx.fn.now())
    .whereNull('ended_at')
    .whereNull('deleted_at')
  await (isHeldByOne(office) ? before : before.where('member_id', memberId)).update({
    ended_at: trx.fn.now(),
    ended_by: by,
    updated_at: trx.fn.now(),
  })
  await trx('mandate').insert({
    id: newId('mand'),
    organization_id: found.id,
    member_id: memberId,
    office,
    since: trx.fn.now(),
    until: trx.raw(`cast(cast(? as date) + 1 as timestamp) at time zone 'America/Santiago'`, [until]),
    given_by: by,
    confirmed_by: seen.confirmedBy && byOf(seen.confirmedBy),
    is_rescue: isRescue,
    act,
  })
}

const byOf = (who: string) => (who.startsWith('mandate:') ? who : `user:${who}`)

/** Nobody in force there can give offices, though somebody once could: a first one founds, and rescues nobody. */
async function isWithoutBoard(trx: Knex.Transaction, organizationId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { isWithout: boolean }[] }>(
    `select not ${hasBoard('d.organization_id')} as "isWithout" from mandate d
      where d.organization_id = :organizationId and d.office = any(cast(:giving as text[])) limit 1`,
    { organizationId, giving: givingOffices },
  )
  return rows[0]?.isWithout === true
}
