import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { RepresentativeRequest, UnionFacts, UnionPaperRequest, UtmRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { Problem } from '../../../../kernel/problem'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { noUnion } from '../../read/bids/desk-unions'
import { processKey } from '../../rules/bids/union-moves'
import { nextNumber } from '../agreements/next-number'

/**
 * Whoever writes of a process waits here for who does: a member is in one union of it.
 * @returns what the process is, however it was typed
 */
export async function holdProcess(trx: Knex.Transaction, process: string): Promise<string> {
  const key = processKey(process)
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`supply_union:${key}`])
  return key
}

/** One transaction at a time of a union; only its own desk writes. @throws Problem 404 not_found */
export async function lockUnion(trx: Knex.Transaction, organizationId: string, id: string) {
  const row = await trx('supply_union')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .forUpdate()
    .first<{ process: string } | undefined>('process')
  if (!row) throw noUnion()
}

const columnsOf = (facts: UnionFacts) => ({
  ...{ name: facts.name, process: facts.process, buyer: facts.buyer, what: facts.what },
  ...{ amount: facts.amount, amount_unit: facts.amountUnit, closes_on: facts.closesOn },
})

/** Begun again under its name, for the same process, it is the one that is there. */
export async function beginUnion(trx: Knex.Transaction, officer: Officer, facts: UnionFacts) {
  const key = await holdProcess(trx, facts.process)
  const of = { organization_id: officer.organizationId }
  const known = await trx('supply_union')
    .where({ ...of, process_key: key, name: facts.name })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  if (known) return { id: known.id, isNew: false }
  const id = newId('suni')
  const number = await nextNumber(trx, 'supply_union', of)
  await trx('supply_union').insert({
    ...{ id, ...of, number, process_key: key, ...columnsOf(facts), by: byOfficer(officer) },
  })
  return { id, isNew: true }
}

/** @throws Problem 409 not_possible: a member is in another union of that process */
export async function correctUnion(trx: Knex.Transaction, officer: Officer, id: string, facts: UnionFacts) {
  const key = await holdProcess(trx, facts.process)
  const members = await trx('supply_union_member as m')
    .leftJoin('supply_union_leaving as l', 'l.union_member_id', 'm.id')
    .where('m.union_id', id)
    .whereNull('l.id')
    .select<{ name: string; rut: string }[]>('m.name', 'm.rut')
  for (const { name, rut } of members) await checkFree(trx, { key, rut, name, but: id })
  await trx('supply_union')
    .where({ id })
    .update({
      ...{ ...columnsOf(facts), process_key: key, by: byOfficer(officer), updated_at: trx.fn.now() },
    })
}

/** A union that was given up before it was presented holds nobody. */
const ELSEWHERE = `select 1 from supply_union u join supply_union_member m on m.union_id = u.id
left join supply_union_leaving l on l.union_member_id = m.id
where u.process_key = :key and u.id <> :but and m.rut = :rut and u.deleted_at is null
  and (l.id is null or l.replaced_by_id is not null)
  and (exists (select 1 from supply_union_step s where s.union_id = u.id and s.kind = 'presented')
    or not exists (select 1 from supply_union_step s where s.union_id = u.id and s.kind = 'ended'))`

/** Of another desk's union nothing is told but that it is there. @throws Problem 409 not_possible */
export async function checkFree(
  trx: Knex.Transaction,
  { key, rut, name, but }: { key: string; rut: string; name: string; but: string },
): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(ELSEWHERE, { key, rut, but })
  if (rows.length === 0) return
  const said = `${name} va en otra unión de este proceso: se ofrece en una sola.`
  throw new Problem('not_possible', said, { rut: said })
}

/** Said again, it is not written again. */
export async function noteVoice(
  trx: Knex.Transaction,
  officer: Officer,
  unionId: string,
  { member, name }: RepresentativeRequest,
): Promise<void> {
  await trx('supply_union_voice').insert({
    ...{ id: newId('suniv'), union_id: unionId, union_member_id: member, name, by: byOfficer(officer) },
  })
}

type PaperRow = { number: string; issued_on: string; valid_until: string | null }

export async function notePaper(
  trx: Knex.Transaction,
  officer: Officer,
  unionId: string,
  { member, kind, number, issuedOn, validUntil }: UnionPaperRequest,
): Promise<{ isNew: boolean }> {
  const of = { union_id: unionId, union_member_id: member, kind }
  const last = await trx('supply_union_paper')
    .where(of)
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first<PaperRow | undefined>('number', 'issued_on', 'valid_until')
  if (last?.number === number && last.issued_on === issuedOn && last.valid_until === validUntil)
    return { isNew: false }
  await trx('supply_union_paper').insert({
    ...{ id: newId('sunip'), ...of, number, issued_on: issuedOn, valid_until: validUntil },
    by: byOfficer(officer),
  })
  return { isNew: true }
}

/** Another row each time it is another value: of what was said of a month the last counts. */
export async function noteUtm(
  trx: Knex.Transaction,
  officer: Officer,
  { month, valueClp, source }: UtmRequest,
) {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`supply_utm:${month}`])
  const last = await trx('supply_utm')
    .where({ month })
    .orderBy('created_at', 'desc')
    .first<{ id: string; value_clp: number; source: string } | undefined>('id', 'value_clp', 'source')
  if (last?.value_clp === valueClp && last.source === source) return { id: last.id, isNew: false }
  const id = newId('sutm')
  await trx('supply_utm').insert({ id, month, value_clp: valueClp, source, by: byOfficer(officer) })
  return { id, isNew: true }
}
