import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { endEntries } from '../../modules/access/write/end-entries'
import { newId } from '../../kernel/new-id'
import { invalid, notFound } from '../../kernel/problem'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Person = { name: string; phone: string | null; email: string | null }
export type Correction = { id: string; by: string } & Person

const TAKEN = {
  phone: 'Ese celular ya es de otra persona.',
  email: 'Ese correo ya es de otra persona.',
} as const

/** With another contact she enters anew; the old one opens nothing. @throws Problem 404 not_found, 400 invalid_data */
async function correct(trx: Knex.Transaction, { id, by, ...after }: Correction): Promise<Person> {
  const before = await trx('member')
    .where({ id, deleted_at: null })
    .forUpdate()
    .first<Person | undefined>('name', 'phone', 'email')
  if (!before) throw notFound('No encontramos a esa persona.')
  const isSame = (key: keyof Person) => before[key] === after[key]
  if (isSame('name') && isSame('phone') && isSame('email')) return after
  for (const key of ['phone', 'email'] as const) if (!isSame(key)) await demandFree(trx, id, key, after[key])
  await trx('member')
    .where({ id })
    .update({ ...after, updated_at: trx.fn.now() })
  await trx('member_correction').insert({
    id: newId('mcor'),
    member_id: id,
    by,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  })
  if (!isSame('phone') || !isSame('email')) await endEntries(trx, id)
  return after
}

async function demandFree(trx: Knex.Transaction, id: string, key: 'phone' | 'email', value: string | null) {
  if (value === null) return
  const other = await trx('member').where(key, value).whereNot({ id }).first<object | undefined>('id')
  if (other) throw invalid('Hay algo que corregir antes de seguir.', { [key]: TAKEN[key] })
}

/** Staff corrects a person's name or contact; who did it and what it was stays written. */
export const correctMemberWorkflow = transactionWorkflow('correct-member', correct)
