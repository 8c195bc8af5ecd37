import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** What members said of themselves goes with them, and nobody accompanies them any more. */
export async function forgetLeadership(trx: Knex.Transaction, memberIds: string[]): Promise<void> {
  for (const table of ['leadership_wish', 'leadership_readiness', 'leadership_consent'])
    await trx(table).whereIn('member_id', memberIds).delete()
  const until = trx.fn.now()
  await trx('mentoring_person').whereIn('member_id', memberIds).whereNull('until').update({ until })
  await trx('mentorship')
    .whereNull('ended_at')
    .whereRaw('array[mentor_id, mentee_id] && cast(? as text[])', [memberIds])
    .update({ ended_at: until, ended_by: 'forgotten' })
}
