import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { MARKS_PER_MEMBER } from '../rules/entry-limits'
import { isToken, newToken, tokenHash } from '../token'
import type { CodeRecipient } from '../read/code-recipient'

/** The header by which the shop hands on the mark that a phone keeps in its cookie. */
export const MARK_HEADER = 'x-mingaco-mark'

/**
 * Where a code waits to be typed. A phone that is known as hers has a limit of its own: what others ask and guess, from
 * wherever, neither uses up its turns nor voids its code. `markId` null: the limit of everybody.
 */
export type LimitKey = { name: string; markId: string | null }

export async function limitKeyOf(knex: Knex, recipient: CodeRecipient, given: unknown): Promise<LimitKey> {
  const { contact, memberId, isNewContact } = recipient
  const everybodys = { name: contact, markId: null }
  if (!memberId || isNewContact || typeof given !== 'string' || !isToken(given)) return everybodys
  const mark = await knex('entry_mark')
    .where({ token_hash: tokenHash(given), member_id: memberId })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  return mark ? { name: `${contact} ${mark.id}`, markId: mark.id } : everybodys
}

const KEEP_SQL = `insert into entry_mark (id, token_hash, member_id, last_used_at) values (:id, :hash, :memberId, now())
on conflict (token_hash, member_id) where deleted_at is null do update set last_used_at = now(), updated_at = now()`

const KEEP_NEWEST_SQL = `delete from entry_mark where member_id = :memberId and id not in (
  select id from entry_mark where member_id = :memberId order by last_used_at desc, id limit ${MARKS_PER_MEMBER})`

type Entered = { memberId: string; isShared: boolean; given: unknown }

/**
 * She entered. Her own phone keeps the mark that it has, if we gave it, or gets one: what comes back. A phone that others
 * use too is nobody's: null, and what it had is void.
 */
export async function trustDevice(trx: Knex.Transaction, entered: Entered): Promise<string | null> {
  const { memberId, isShared, given } = entered
  const kept = typeof given === 'string' && isToken(given) ? given : null
  if (isShared) {
    if (kept) await trx('entry_mark').where('token_hash', tokenHash(kept)).delete()
    return null
  }
  const isOurs =
    kept && (await trx('entry_mark').where('token_hash', tokenHash(kept)).select('id')).length > 0
  const mark = isOurs ? kept : newToken()
  await trx.raw(KEEP_SQL, { id: newId('mark'), hash: tokenHash(mark), memberId })
  await trx.raw(KEEP_NEWEST_SQL, { memberId })
  return mark
}
