import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'

/** As long as Medusa's cookie. */
export const SESSION_HOURS = 10

/** @param isProven whether a second factor was shown too */
export async function openStaffSession(knex: Knex, userId: string, isProven: boolean): Promise<string> {
  const id = newId('sses')
  await knex('staff_session').insert({
    id,
    user_id: userId,
    factor_at: isProven ? knex.fn.now() : null,
    entered_at: knex.fn.now(),
    expires_at: knex.raw('now() + make_interval(hours => ?)', [SESSION_HOURS]),
  })
  return id
}

export async function endStaffSession(knex: Knex, id: string): Promise<void> {
  await knex('staff_session').where({ id }).whereNull('ended_at').update({ ended_at: knex.fn.now() })
}

/** @param except the one in which that was asked for, if it stays */
export async function endSessionsOf(knex: Knex, userId: string, except = ''): Promise<void> {
  await knex('staff_session')
    .where('user_id', userId)
    .whereNot('id', except)
    .whereNull('ended_at')
    .update({ ended_at: knex.fn.now() })
}
