import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FactorHolder } from '../rules/second-factor'

const SESSIONS = { staff: 'staff_session', member: 'member_session' } as const

/** A code of the second factor was right in that session, now. */
export async function proveSession(knex: Knex, { kind, sessionId }: FactorHolder): Promise<void> {
  await knex(SESSIONS[kind]).where('id', sessionId).update({ factor_at: knex.fn.now() })
}
