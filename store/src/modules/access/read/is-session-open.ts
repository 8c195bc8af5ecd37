import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Whether a session was not ended meanwhile, by whatever. */
export async function isSessionOpen(knex: Knex, sessionId: string): Promise<boolean> {
  const open = await knex('member_session')
    .where('id', sessionId)
    .whereNull('ended_at')
    .whereNull('deleted_at')
    .first<object | undefined>('id')
  return open !== undefined
}
