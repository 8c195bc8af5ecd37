import { timingSafeEqual } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { CODE_TRIES } from '../rules/entry-limits'
import { digest } from './keys'
import type { LimitKey } from './trusted-devices'
import { giveContact } from '../../federation/write/give-contact'

export type RightCode = { codeId: string; memberId: string }

type Tried = {
  id: string
  code_hash: string
  member_id: string | null
  is_new_contact: boolean
  tries: number
}

const OPEN = 'used_at is null and voided_at is null and expires_at > now() and deleted_at is null'

/** The try is counted by the statement that allows it: five in all, by however many processes. */
const TRY_SQL = `update entry_code set tries = tries + 1, updated_at = now()
  where contact = :contact and tries < ${CODE_TRIES} and ${OPEN}
  returning id, code_hash, member_id, is_new_contact, tries`

const USE_SQL = `update entry_code set used_at = now(), sealed = null, updated_at = now() where id = :id and ${OPEN}`

export const codeHash = (codeId: string, code: string) => digest('code', codeId, code)
export const contactHash = (contact: string) => digest('contact', contact)

/** Uses up a code of this limit that is right, once; null when it is not, or is too old, void, used, or nobody's. */
export async function tryCode(
  knex: Knex,
  { contact, limitKey, code }: { contact: string; limitKey: LimitKey; code: string },
): Promise<RightCode | null> {
  const { rows } = await prepared<Tried>(knex, TRY_SQL, { contact: contactHash(limitKey.name) })
  const tried = rows[0]
  if (!tried) return null
  const isRight = timingSafeEqual(
    Buffer.from(codeHash(tried.id, code), 'hex'),
    Buffer.from(tried.code_hash, 'hex'),
  )
  const memberId = tried.member_id
  if (!isRight || !memberId) return null
  return knex.transaction(async (trx) => {
    const used = await trx.raw<{ rowCount: number }>(USE_SQL, { id: tried.id })
    if (used.rowCount !== 1) return null
    if (tried.is_new_contact && !(await giveContact(trx, memberId, contact))) return null
    return { codeId: tried.id, memberId }
  })
}
