import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The identities by which members enter. */
export async function forgetIdentities(trx: Knex.Transaction, memberIds: string[]): Promise<void> {
  const identities = await trx('auth_identity')
    .whereRaw("app_metadata->>'member_id' = any(?)", [memberIds])
    .pluck<string[]>('id')
  await trx('provider_identity').whereIn('auth_identity_id', identities).delete()
  await trx('auth_identity').whereIn('id', identities).delete()
}
