import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Where and when a member entered. */
export const heldSessions = (trx: Knex.Transaction, memberId: string) =>
  trx('member_session')
    .where('member_id', memberId)
    .select<object[]>('device', 'is_shared', 'entered_at', 'last_seen_at', 'ended_at')
