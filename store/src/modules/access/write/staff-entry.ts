import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../../medusa/read/staff'
import { env } from '../../../env'
import {
  ENTRIES_PER_ACCOUNT,
  ENTRIES_PER_ACCOUNT_AND_VISITOR,
  ENTRIES_PER_MARK,
  ENTRIES_PER_VISITOR,
  type Limit,
} from '../rules/entry-limits'
import { giveBackRateLimit, spendRateLimit } from './rate-limit'
import { isToken, tokenHash } from '../token'

/** The cookie in which a browser keeps the mark by which it is known again. */
export const STAFF_MARK = 'mingaco_panel'

/** Turns that one entry takes. A browser of the account's own has a limit that strangers cannot use up (decision 013). */
export type Turns = [limits: Limit[], ...who: string[]][]

export async function turnsOf(
  knex: Knex,
  email: string,
  visitor: string,
  mark: string | null,
): Promise<Turns> {
  const markId = mark && isToken(mark) ? await ownMark(knex, email, mark) : null
  if (markId) return [[ENTRIES_PER_MARK, markId]]
  return [
    [ENTRIES_PER_VISITOR, visitor],
    [ENTRIES_PER_ACCOUNT_AND_VISITOR, email, visitor],
    [ENTRIES_PER_ACCOUNT, email],
  ]
}

async function ownMark(knex: Knex, email: string, mark: string): Promise<string | null> {
  const found = await knex('entry_mark as m')
    .join(knex.raw(`${users} as u`), 'u.id', 'm.member_id')
    .where({ 'm.token_hash': tokenHash(mark), 'u.email': email })
    .whereNull('m.deleted_at')
    .first<{ id: string } | undefined>('m.id')
  return found?.id ?? null
}

export async function takeEntry(knex: Knex, turns: Turns): Promise<void> {
  await knex.transaction(async (trx) => {
    for (const [limits, ...who] of turns) await spendRateLimit(trx, limits, ...who)
  })
}

export async function giveBackEntry(knex: Knex, turns: Turns): Promise<void> {
  for (const [limits, ...who] of turns) await giveBackRateLimit(knex, limits, ...who)
}

/** By which the loaders say that they run where the store runs: instead of a second factor, which is a person's. */
export const OPERATOR_HEADER = 'x-mingaco-operator'
const OPERATOR = /^t=(\d{13}),v1=([0-9a-f]{64})$/
const OLDEST_MS = 60_000

export function isOperator(header: unknown, email: string): boolean {
  const [, at = '', given = ''] = OPERATOR.exec(typeof header === 'string' ? header : '') ?? []
  if (!given || Math.abs(Date.now() - Number(at)) > OLDEST_MS) return false
  const right = createHmac('sha256', env.jwtSecret).update(`operator.${at}.${email}`).digest()
  return timingSafeEqual(right, Buffer.from(given, 'hex'))
}
