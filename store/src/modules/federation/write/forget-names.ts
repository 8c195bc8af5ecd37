import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const GONE = 'Persona que ya no está'

/** Who members are and how they are reached. Answers how many. */
export async function forgetNames(trx: Knex.Transaction, memberIds: string[]): Promise<number> {
  const updated_at = trx.fn.now()
  await trx('profile_proposal')
    .whereIn(
      'by',
      memberIds.map((id) => `member:${id}`),
    )
    .update({ written_by: null, updated_at })
  return trx('member').whereIn('id', memberIds).update({
    name: GONE,
    phone: null,
    email: null,
    consents_to_be_named: false,
    birth_year: null,
    updated_at,
  })
}
