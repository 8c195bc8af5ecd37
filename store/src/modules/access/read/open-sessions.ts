import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MemberSession } from '../../../contracts'

const LIMIT = 100

/** A member's open sessions, the one used last first. */
export const openSessions = (knex: Knex, memberId: string) =>
  knex('member_session')
    .where('member_id', memberId)
    .whereRaw('expires_at > now()')
    .whereNull('ended_at')
    .whereNull('deleted_at')
    .orderBy('last_seen_at', 'desc')
    .limit(LIMIT)
    .select<Omit<MemberSession, 'isThisOne'>[]>({
      id: 'id',
      device: 'device',
      isShared: 'is_shared',
      enteredAt: 'entered_at',
      lastSeenAt: 'last_seen_at',
      expiresAt: 'expires_at',
    })
