import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { endEntries } from '../../access/write/end-entries'
import { restFactor } from '../../access/write/rest-factor'
import { isAllBelow } from '../read/desk/is-all-below'
import { type Officer, writeAct } from './write-act'

type Person = { name: string; phone: string | null; email: string | null }
type Born = { birth_year: number | null }

/**
 * `officer`: at her desk, of a group below it (`of`, its name); what she corrected stays written. `birth_year`: left as it
 * is where it is not said.
 */
export type Correction = { id: string; by: string; at?: { officer: Officer; of: string } } & Person &
  Partial<Born>

const TAKEN = {
  phone: 'Ese celular ya es de otra persona.',
  email: 'Ese correo ya es de otra persona.',
} as const
const KEYS = ['name', 'phone', 'email', 'birth_year'] as const
const isContact = (key: (typeof KEYS)[number]) => key === 'phone' || key === 'email'

/**
 * With another contact she enters anew; the old one opens nothing, and is told. Who has her contact has her keys: an
 * officer corrects those of nobody who holds an office beside or above hers, or belongs elsewhere.
 * @throws Problem 404 not_found · 400 invalid_data · 403 not_yours
 */
export async function correctMember(
  trx: Knex.Transaction,
  { id, by, at, ...given }: Correction,
): Promise<Person & Born> {
  const before = await trx('member')
    .where({ id, deleted_at: null })
    .forUpdate()
    .first<(Person & Born) | undefined>(...KEYS)
  if (!before) throw notFound('No encontramos a esa persona.')
  const after = { ...before, ...given }
  const fields = KEYS.filter((key) => before[key] !== after[key])
  if (fields.length === 0) return after
  if (at && !(await isAllBelow(trx, id, at.officer.mandateId))) throw notHers()
  for (const key of ['phone', 'email'] as const)
    if (fields.includes(key)) await demandFree(trx, id, key, after[key])
  await trx('member')
    .where({ id })
    .update({ ...after, updated_at: trx.fn.now() })
  const correction = newId('mcor')
  const values = { before: JSON.stringify(before), after: JSON.stringify(after) }
  await trx('member_correction').insert({ id: correction, member_id: id, by, ...values })
  // What it was and is stands in the correction: a person can be forgotten, an act stays.
  if (at) {
    const done = { title: at.of, correction, fields, hasAgreed: true }
    await writeAct(trx, at.officer, { what: 'member.corrected', subject: id, after: done })
  }
  if (fields.some(isContact)) {
    await endEntries(trx, id)
    if (fields.includes('phone')) await restFactor(trx, id)
    await emit(trx, 'contact.changed', { correction_id: correction })
  }
  return after
}

const notHers = () =>
  new Problem(
    'not_yours',
    'Tiene un cargo como el tuyo o más arriba, o es parte de otra asociación: sus datos los corrige la federación.',
  )

async function demandFree(trx: Knex.Transaction, id: string, key: 'phone' | 'email', value: string | null) {
  if (value === null) return
  const other = await trx('member').where(key, value).whereNot({ id }).first<object | undefined>('id')
  if (other) throw invalid('Hay algo que corregir antes de seguir.', { [key]: TAKEN[key] })
}
