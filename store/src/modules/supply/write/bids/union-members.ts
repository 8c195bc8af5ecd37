import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskUnion, UnionMemberRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { entities } from '../../../federation/read/rows'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { joinProblem } from '../../rules/bids/union-moves'
import { checkFree, holdProcess } from './unions'

/** A refusal by a rule: of a field where it has one. */
export function refuse({ said, field }: { said: string; field?: string }): never {
  throw field ? invalid(said, { [field]: said }) : new Problem('not_possible', said)
}

/**
 * Another member, or one in another's place; one whose RUT is in it already is that one.
 * @throws Problem 400 invalid_data · 409 not_possible (also: in another union of that process)
 */
export async function joinUnion(
  trx: Knex.Transaction,
  officer: Officer,
  union: DeskUnion,
  { asked, today }: { asked: UnionMemberRequest; today: string },
): Promise<{ id: string; isNew: boolean }> {
  const known = union.members.find(({ rut }) => rut === asked.rut)
  if (known) return { id: known.id, isNew: false }
  const problem = joinProblem(asked, { state: union.state, today })
  if (problem) refuse(problem)
  const { organization, name, rut, replaces } = asked
  const out = replaces && union.members.find(({ id }) => id === replaces.member)
  if (replaces && !out) refuse({ said: 'Elige a quién reemplaza.', field: 'replaces.member' })
  const key = await holdProcess(trx, union.process)
  await checkFree(trx, { key, rut, name, but: union.id })
  const id = newId('sunim')
  await trx('supply_union_member').insert({
    ...{ id, union_id: union.id, organization_id: await entityId(trx, organization), name, rut },
    ...{ legal_form: asked.legalForm, size: asked.size, signer: asked.signer, by: byOfficer(officer) },
  })
  if (replaces)
    await trx('supply_union_leaving').insert({
      ...{ id: newId('sunil'), union_member_id: replaces.member, replaced_by_id: id },
      ...{ executed_percent: replaces.executedPercent, leave_said: replaces.leave },
      ...{ leave_on: replaces.leaveOn, by: byOfficer(officer) },
    })
  return { id, isNew: true }
}

async function entityId(trx: Knex.Transaction, handle: string | null): Promise<string | null> {
  if (handle === null) return null
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select e.id from ${entities} e where e.handle = :handle`,
    { handle },
  )
  if (!rows[0]) refuse({ said: 'Elige una organización de la lista.', field: 'organization' })
  return rows[0].id
}

/** Taken out before anything was presented. @throws Problem 409 not_possible */
export async function leaveUnion(
  trx: Knex.Transaction,
  officer: Officer,
  union: DeskUnion,
  memberId: string,
): Promise<{ name: string } | null> {
  const member = union.members.find(({ id }) => id === memberId)
  if (!member) return null
  if (union.state !== 'preparing')
    refuse({ said: 'Ya se presentó: a una integrante solo se la reemplaza, con permiso.' })
  await trx('supply_union_leaving').insert({
    ...{ id: newId('sunil'), union_member_id: memberId, leave_said: '', by: byOfficer(officer) },
  })
  return member
}
