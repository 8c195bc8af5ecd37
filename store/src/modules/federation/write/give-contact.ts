import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** A contact that a member without one proved to have; false when it was somebody's meanwhile. */
export async function giveContact(
  trx: Knex.Transaction,
  memberId: string,
  contact: string,
): Promise<boolean> {
  const column = contact.includes('@') ? 'email' : 'phone'
  const taken = await trx('member').where(column, contact).whereNull('deleted_at').select('id')
  if (taken.length > 0) return false
  const given = await trx('member')
    .where('id', memberId)
    .whereNull('phone')
    .whereNull('email')
    .update({ [column]: contact, updated_at: new Date() })
  return given === 1
}
