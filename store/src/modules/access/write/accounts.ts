import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../../medusa/read/staff'
import { seal } from './keys'
import { newToken, tokenHash } from '../token'
import { newId } from '../../../kernel/new-id'
import { INVITATION_DAYS } from '../../../contracts/purchase/invitation'
import type { StaffRole } from '../rules/panel-access'
import { emit } from '../../../outbox/emit'

export type AccountData = { email: string; role: StaffRole }
type Seen = { askedBy: string; confirmedBy: string | null }

/** The account of that address that is in force. */
export async function accountNow(trx: Knex, email: string): Promise<AccountData | null> {
  const row = await accountOf(trx, email)
    .whereNull('s.ended_at')
    .first<AccountData | undefined>('u.email', 's.role')
  return row ? { email: row.email, role: row.role } : null
}

const accountOf = (trx: Knex, email: string) =>
  trx('staff_account as s')
    .join(trx.raw(`${users} as u`), 'u.id', 's.user_id')
    .where('u.email', email)
    .whereNull('s.deleted_at')

/** A link goes out to that address: to a new account, or to a new password and second factor of the one that it has. */
export async function inviteStaff(
  trx: Knex.Transaction,
  { email, role }: AccountData,
  seen: Seen,
): Promise<void> {
  const known = await accountOf(trx, email)
    .whereNull('s.ended_at')
    .first<{ user_id: string } | undefined>('s.user_id')
  const token = newToken()
  await trx('staff_invitation')
    .where('email', email)
    .whereNull('used_at')
    .update({ expires_at: trx.fn.now() })
  const id = newId('sinv')
  await trx('staff_invitation').insert({
    id,
    token_hash: tokenHash(token),
    email,
    role,
    user_id: known?.user_id ?? null,
    made_by: seen.askedBy,
    confirmed_by: seen.confirmedBy,
    expires_at: trx.raw('now() + make_interval(days => ?)', [INVITATION_DAYS]),
  })
  await emit(trx, 'staff.invited', { invitation_id: id, sealed: seal(token) })
}

export async function changeRole(trx: Knex.Transaction, { email, role }: AccountData): Promise<void> {
  const { user_id } = (await accountOf(trx, email).first<{ user_id: string } | undefined>('s.user_id')) ?? {}
  if (user_id) await trx('staff_account').where({ user_id }).update({ role, updated_at: trx.fn.now() })
}
