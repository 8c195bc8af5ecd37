import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const GONE = 'Persona que ya no está'

/** Memberships and mandates end; what she did stays, without her name. */
export async function forgetMembers(trx: Knex.Transaction, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  for (const table of ['member_session', 'entry_mark', 'entry_code'])
    await trx(table).whereIn('member_id', ids).delete()
  const identities = await trx('auth_identity')
    .whereRaw("app_metadata->>'member_id' = any(?)", [ids])
    .pluck<string[]>('id')
  await trx('provider_identity').whereIn('auth_identity_id', identities).delete()
  await trx('auth_identity').whereIn('id', identities).delete()
  return trx('member')
    .whereIn('id', ids)
    .update({ name: GONE, phone: null, email: null, consents_to_be_named: false, updated_at: trx.fn.now() })
}

/** Those who left everything before then, and can still be reached. */
export async function leftBefore(trx: Knex.Transaction, before: Date): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select m.id from member m
      where m.deleted_at is null and coalesce(m.phone, m.email) is not null and m.created_at < :before
        and exists (select from membership s where s.member_id = m.id)
        and not exists (select from membership s where s.member_id = m.id and s.deleted_at is null
          and (s.until is null or s.until >= :before))
        and not exists (select from mandate d where d.member_id = m.id and d.deleted_at is null
          and d.ended_at is null and (d.until is null or d.until >= :before))`,
    { before },
  )
  return rows.map(({ id }) => id)
}
