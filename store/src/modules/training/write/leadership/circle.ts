import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CircleFacts, CirclePeopleRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { isUniqueViolation } from '../../../../kernel/unique-violation'
import { findCandidatesOf } from '../../../federation/read/desk/find-candidates'
import { byOfficer, type Officer } from '../../../federation/write/write-act'

export type CircleRow = { id: string; organization_id: string; name: string; ended_at: Date | null }

export const unknownCircle = () => notFound('Ese círculo no está.')

/** Its id. @throws Problem 409 not_possible: there is one of that name */
export async function makeCircle(
  trx: Knex.Transaction,
  officer: Officer,
  facts: CircleFacts,
): Promise<string> {
  const id = newId('mcir')
  try {
    await trx('mentoring_circle').insert({
      ...{ id, organization_id: officer.organizationId, ...facts },
      by: byOfficer(officer),
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new Problem('not_possible', 'Ya hay un círculo con ese nombre.')
  }
  return id
}

/** A circle of that desk that is alone until the end of the transaction. @throws Problem 404 not_found */
export async function lockCircle(trx: Knex.Transaction, { organizationId }: Officer, id: string) {
  const row = await trx('mentoring_circle')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .forUpdate()
    .first<CircleRow | undefined>('id', 'organization_id', 'name', 'ended_at')
  if (!row) throw unknownCircle()
  return row
}

/** @throws Problem 409 not_possible: it is over */
export async function lockOpenCircle(trx: Knex.Transaction, officer: Officer, id: string) {
  const circle = await lockCircle(trx, officer, id)
  if (circle.ended_at) throw new Problem('not_possible', 'Ese círculo ya se cerró: queda como está.')
  return circle
}

/**
 * Who comes in, in which role, and who goes out; said twice, as the first time. @returns whose place is another one now
 * @throws Problem 400 invalid_data: somebody is not of that desk
 */
export async function putInCircle(
  trx: Knex.Transaction,
  officer: Officer,
  circle: CircleRow,
  { to, members }: CirclePeopleRequest,
): Promise<string[]> {
  const asked = [...new Set(members)].toSorted()
  if (to === 'out') return leaveCircle(trx, circle.id, asked)
  const there = await findCandidatesOf(trx, circle.organization_id, asked)
  if (there.length < asked.length)
    throw invalid('Hay alguien que no es de los grupos de esta mesa.', { members: 'Búscala por su nombre.' })
  const rows = asked.map((member_id) => ({
    ...{ id: newId('mper'), circle_id: circle.id, member_id, role: to },
    ...{ since: trx.fn.now(), by: byOfficer(officer) },
  }))
  const put = await trx('mentoring_person')
    .insert(rows)
    .onConflict(trx.raw('(circle_id, member_id) where until is null and deleted_at is null'))
    .merge(['role', 'by'])
    .where('mentoring_person.role', '<>', to)
    .returning<{ member_id: string }[]>('member_id')
  return put.map(({ member_id }) => member_id)
}

/** @returns who was in it */
export async function leaveCircle(
  trx: Knex.Transaction,
  circle_id: string,
  members: readonly string[],
): Promise<string[]> {
  const left = await trx('mentoring_person')
    .where({ circle_id })
    .whereIn('member_id', [...members])
    .whereNull('until')
    .whereNull('deleted_at')
    .update({ until: trx.fn.now(), updated_at: trx.fn.now() })
    .returning<{ member_id: string }[]>('member_id')
  return left.map(({ member_id }) => member_id)
}

/** @returns whether it was open */
export async function endCircle(
  trx: Knex.Transaction,
  officer: Officer,
  circle: CircleRow,
): Promise<boolean> {
  if (circle.ended_at) return false
  await trx('mentoring_circle')
    .where('id', circle.id)
    .update({ ended_at: trx.fn.now(), ended_by: byOfficer(officer), updated_at: trx.fn.now() })
  return true
}
