import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../../medusa/read/staff'
import { generateSync } from 'otplib'
import { unseal } from '../write/keys'

export type DemoCode = { email: string; code: string | null }

const STEP_SECONDS = 30

/**
 * What the phones of the demonstration's people would show, so that anybody can try the panel: of accounts at an address
 * that cannot exist, and only asked for in a demonstration. Null: the newest one was used, another comes in half a minute.
 */
export async function demoCodes(knex: Knex): Promise<DemoCode[]> {
  const factors = await knex('staff_factor as f')
    .join(knex.raw(`${users} as u`), 'u.id', 'f.user_id')
    .join('staff_account as s', 's.user_id', 'f.user_id')
    .whereNull('s.ended_at')
    .where('u.email', 'like', '%.example')
    .whereNotNull('f.enabled_at')
    .orderBy('u.created_at')
    .select<{ email: string; sealed: string; last_step: number }[]>('u.email', 'f.sealed', 'f.last_step')
  const now = Math.floor(Date.now() / 1000 / STEP_SECONDS)
  return factors.map(({ email, sealed, last_step }) => {
    const step = Math.max(now, last_step + 1)
    const epoch = step * STEP_SECONDS
    return { email, code: step > now + 1 ? null : generateSync({ secret: unseal(sealed), epoch }) }
  })
}
