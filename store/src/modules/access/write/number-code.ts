import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { memberWith } from '../../federation/read/members'
import { CODES_PER_CHANGE } from '../rules/entry-limits'
import { spendRateLimit } from './rate-limit'
import { tryCode } from './try-code'
import { spendCodeLimits, writeCode } from './write-code'

/** A code that proves a number waits under its own name: it opens no session, and one that does proves none. */
const nameOf = (memberId: string, phone: string) => `number ${memberId} ${phone}`

type Asked = { memberId: string; phone: string; visitor: string }

/**
 * A code to the number that she wants to have. To one that is somebody's nothing is sent, and she is told the same.
 * @throws Problem 429 too_many
 */
export async function writeNumberCode(trx: Knex.Transaction, { memberId, phone, visitor }: Asked) {
  await spendRateLimit(trx, CODES_PER_CHANGE, memberId)
  await spendCodeLimits(trx, phone, visitor)
  const holder = await memberWith(trx, 'phone', phone)
  return writeCode(trx, {
    name: nameOf(memberId, phone),
    contact: phone,
    memberId: holder ? null : memberId,
    isNewContact: false,
  })
}

/** Uses up a code that came to that number. */
export async function isNumberProved(
  knex: Knex,
  { memberId, phone, code }: { memberId: string; phone: string; code: string },
): Promise<boolean> {
  const limitKey = { name: nameOf(memberId, phone), markId: null }
  return (await tryCode(knex, { contact: phone, limitKey, code })) !== null
}
