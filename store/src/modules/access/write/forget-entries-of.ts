import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** With what members entered or were about to enter. */
export async function forgetEntriesOf(trx: Knex.Transaction, memberIds: string[]): Promise<void> {
  await trx('member_session').whereIn('member_id', memberIds).delete()
  await trx('entry_mark').whereIn('member_id', memberIds).delete()
  await trx('entry_code').whereIn('member_id', memberIds).delete()
  await trx('second_factor').whereIn('owner_id', memberIds).delete()
  await trx('recovery_code').whereIn('owner_id', memberIds).delete()
}
