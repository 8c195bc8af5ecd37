import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { users } from '../../medusa/read/staff'
import { endSessionsOf } from '../../modules/access/write/staff-session'
import { notFound, Problem } from '../../kernel/problem'
import type { StaffRole } from '../../modules/access/rules/panel-access'
import { askForChange } from './ask-for-change'
import { emit } from '../../outbox/emit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Change = { userId: string; by: string; to: StaffRole | 'ended' | 'reset' }
type Account = { email: string; role: StaffRole }

/** Fewer rights: who sees a theft must not wait for anybody. */
const isLess = (from: StaffRole, to: Change['to']) =>
  to === 'ended' || (from === 'operator' && to === 'treasury')

async function changeAccount(trx: Knex.Transaction, { userId, by, to }: Change) {
  const account = await trx('staff_account as s')
    .join(trx.raw(`${users} as u`), 'u.id', 's.user_id')
    .where('s.user_id', userId)
    .whereNull('s.ended_at')
    .forUpdate('s')
    .first<Account | undefined>('u.email', 's.role')
  if (!account) throw notFound('Esa cuenta no existe, o ya no está en el panel.')
  const { email, role } = account
  if (to === role) throw new Problem('not_possible', 'Ya está así: no hay nada que cambiar.')
  if (to === 'reset') return askForChange(trx, { kind: 'account_reset', after: { email, role }, by })
  if (!isLess(role, to))
    return askForChange(trx, { kind: 'account_role', after: { email, role: to as StaffRole }, by })
  if (userId === by) throw new Problem('not_possible', 'Tu propia cuenta la cambia otra persona.')
  const less = to === 'ended' ? { ended_at: trx.fn.now(), ended_by: by } : { role: to }
  await trx('staff_account')
    .where('user_id', userId)
    .update({ ...less, updated_at: trx.fn.now() })
  await endSessionsOf(trx, userId)
  await emit(trx, 'staff.lessened', { user_id: userId, by, to })
  return { id: userId, state: 'done' as const }
}

/** One transaction, so that there is nothing to undo. */
export const changeAccountWorkflow = transactionWorkflow('change-account', changeAccount)
