import { randomInt } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { databaseNow } from '../../../kernel/time/clock'
import { emit } from '../../../outbox/emit'
import {
  CODE_MINUTES,
  CODES_PER_CONTACT,
  CODES_PER_CONTACT_AND_VISITOR,
  CODES_PER_VISITOR,
} from '../rules/entry-limits'
import { seal } from './keys'
import { spendRateLimit } from './rate-limit'
import { codeHash, contactHash } from './try-code'

export type CodeDraft = {
  /** Under which it waits to be typed: the newest of a name is the one that counts. */
  name: string
  contact: string
  /** Null: nobody can use it, and it is not sent. */
  memberId: string | null
  isNewContact: boolean
}

/**
 * Makes a code, voids the one before and leaves its sending to the outbox: the same rows are written, and the same time
 * passes, whether anybody can use it or not. @returns until when it is good
 */
export async function writeCode(trx: Knex.Transaction, draft: CodeDraft): Promise<Date> {
  const { name, contact, memberId, isNewContact } = draft
  const id = newId('code')
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const now = await databaseNow(trx)
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
  await trx('entry_code')
    .where('contact', contactHash(name))
    .whereNull('used_at')
    .whereNull('voided_at')
    .whereNull('deleted_at')
    .update({ voided_at: now, sealed: null, updated_at: now })
  await trx('entry_code').insert({
    id,
    contact: contactHash(name),
    member_id: memberId,
    is_new_contact: isNewContact,
    code_hash: codeHash(id, code),
    sealed: seal(JSON.stringify({ contact, code })),
    expires_at: expiresAt,
  })
  await emit(trx, 'entry.code', { code_id: id })
  return expiresAt
}

/** What anybody has who asks for a code to that contact. @throws Problem 429 too_many */
export async function spendCodeLimits(trx: Knex.Transaction, contact: string, visitor: string) {
  await spendRateLimit(trx, CODES_PER_CONTACT_AND_VISITOR, contact, visitor)
  await spendRateLimit(trx, CODES_PER_VISITOR, visitor)
  await spendRateLimit(trx, CODES_PER_CONTACT, contact)
}
