import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { unseal } from './keys'

type Row = {
  sealed: string | null
  member_id: string | null
  expires_at: Date
  used_at: Date | null
  voided_at: Date | null
}

export type CodeToSend = { contact: string; code: string }

/** A login code and where it goes; null when it was forgotten. `isUseful` false: nobody can use it any more. */
export async function codeToSend(
  knex: Knex,
  codeId: string,
  now: Date,
): Promise<(CodeToSend & { isUseful: boolean }) | null> {
  const row = await knex<Row>('entry_code').where('id', codeId).first()
  if (!row?.sealed) return null
  const isUseful = row.member_id !== null && !row.used_at && !row.voided_at && row.expires_at > now
  return { ...(JSON.parse(unseal(row.sealed)) as CodeToSend), isUseful }
}

/** What stays of a code is its hash. */
export async function forgetCode(knex: Knex, codeId: string): Promise<void> {
  await knex('entry_code').where('id', codeId).update({ sealed: null })
}
