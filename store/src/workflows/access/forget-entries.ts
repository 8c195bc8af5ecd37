import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { MARK_KEPT_DAYS } from '../../modules/access/rules/entry-limits'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Round = { keptDays: number }

/** What is over is deleted, and never wanted back. */
async function forget(trx: Knex.Transaction, { keptDays }: Round) {
  const codes = await trx('entry_code').whereRaw(`expires_at < now() - interval '1 day'`).delete()
  const limits = await trx('entry_limit').whereRaw('ends_at < now()').delete()
  const sessions = await trx('member_session')
    .whereRaw('least(expires_at, ended_at) < now() - make_interval(days => ?)', [keptDays])
    .delete()
  const marks = await trx('entry_mark')
    .whereRaw('last_used_at < now() - make_interval(days => ?)', [MARK_KEPT_DAYS])
    .delete()
  return { codes, limits, sessions, marks }
}

/** Codes, limits, sessions and marks that are over say who was here and when: they are not kept. */
export const forgetEntriesWorkflow = transactionWorkflow('forget-entries', forget)
