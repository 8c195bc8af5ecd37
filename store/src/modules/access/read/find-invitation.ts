import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StaffRole } from '../rules/panel-access'
import { isToken, tokenHash } from '../token'

export type StaffInvited = {
  id: string
  email: string
  role: StaffRole
  user_id: string | null
  made_by: string
  confirmed_by: string | null
}

/** The invitation that a link opens now; null: none, used, or too old. */
export async function findStaffInvitation(knex: Knex, token: string): Promise<StaffInvited | null> {
  if (!isToken(token)) return null
  const found = await knex('staff_invitation')
    .where('token_hash', tokenHash(token))
    .whereNull('used_at')
    .where('expires_at', '>', knex.fn.now())
    .first<StaffInvited | undefined>('id', 'email', 'role', 'user_id', 'made_by', 'confirmed_by')
  return found ?? null
}

/** To whom an invitation can still be mailed; null: it was used, or is too old. */
export async function invitationToMail(
  knex: Knex,
  id: string,
): Promise<Pick<StaffInvited, 'email' | 'user_id'> | null> {
  const found = await knex('staff_invitation')
    .where('id', id)
    .whereNull('used_at')
    .where('expires_at', '>', knex.fn.now())
    .first<Pick<StaffInvited, 'email' | 'user_id'> | undefined>('email', 'user_id')
  return found ?? null
}
