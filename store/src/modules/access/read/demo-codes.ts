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
  const factors = await knex('second_factor as f')
    .join(knex.raw(`${users} as u`), 'u.id', 'f.owner_id')
    .join('staff_account as s', 's.user_id', 'f.owner_id')
    .whereNull('s.ended_at')
    .where('u.email', 'like', '%.example')
    .whereNotNull('f.enabled_at')
    .orderBy('u.created_at')
    .select<({ email: string } & Secret)[]>('u.email', 'f.sealed', 'f.last_step')
  return factors.map(({ email, ...secret }) => ({ email, code: codeNow(secret) }))
}

/** What a member's phone would show, also of a secret that is not set up yet; null: she has none, or wait half a minute. */
export async function demoCodeOf(knex: Knex, memberId: string): Promise<string | null> {
  const factor = await knex('second_factor')
    .where('owner_id', memberId)
    .whereNull('deleted_at')
    .first<Secret | undefined>('sealed', 'last_step')
  return factor ? codeNow(factor) : null
}

type Secret = { sealed: string; last_step: number }

function codeNow({ sealed, last_step }: Secret): string | null {
  const now = Math.floor(Date.now() / 1000 / STEP_SECONDS)
  const step = Math.max(now, last_step + 1)
  if (step > now + 1) return null
  return generateSync({ secret: unseal(sealed), epoch: step * STEP_SECONDS })
}
