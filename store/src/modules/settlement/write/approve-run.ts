import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import { demandSecondOfficer } from '../../federation/read/desk/second-officer'
import { ownGroups } from '../../federation/read/desk/groups-below'
import { countWords } from '../rules/payout-state'
import { byOfficer, type Officer } from '../../federation/write/write-act'

type Run = { id: string; number: number; proposed_by: string }

export type Approved = {
  id: string
  number: number
  approved: number
  /** «un anticipo», «3 pagos» */
  words: string
  totalClp: number
  left: number
}

/**
 * A second officer approves what another proposed. What is of a group that she belongs to waits for somebody else.
 * @throws Problem 404 not_found · 409 needs_second_person
 */
export async function approveRun(trx: Knex.Transaction, runId: string, officer: Officer): Promise<Approved> {
  const run = await trx('payment_run')
    .where({ id: runId, organization_id: officer.organizationId })
    .forUpdate()
    .first<Run | undefined>('id', 'number', 'proposed_by')
  if (!run) throw notFound('Ese pago no existe.')
  await demandSecondOfficer(trx, run.proposed_by, officer)
  const own = await ownGroups(trx, officer.memberId)
  const rows = await trx('payout')
    .where({ run_id: runId, state: 'proposed' })
    .whereNotIn('organization_id', own)
    .update({
      state: 'approved',
      approved_by: byOfficer(officer),
      approved_at: trx.fn.now(),
      updated_at: trx.fn.now(),
    })
    .returning<{ amount_clp: number; is_advance: boolean }[]>(['amount_clp', 'is_advance'])
  const left = await trx('payout').where({ run_id: runId, state: 'proposed' }).select('id')
  return {
    id: runId,
    number: run.number,
    approved: rows.length,
    words: countWords(rows.map(({ is_advance }) => ({ isAdvance: is_advance }))),
    totalClp: rows.reduce((sum, { amount_clp }) => sum + amount_clp, 0),
    left: left.length,
  }
}
