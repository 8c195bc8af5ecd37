import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PayoutState, StatementAccount } from '../../../contracts'
import { statesBefore } from '../../../kernel/moves'
import { notFound, Problem } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { payoutEntries } from '../../ledger/rules/ledger'
import { post } from '../../ledger/write/post'
import { readFund } from '../read/payables'
import { freeClp } from '../rules/payable'
import { PAYOUT_MOVES, PAYOUT_WORDS } from '../rules/payout-state'
import { lockPayouts } from './lock-payouts'

export type PayoutKept = {
  id: string
  run_id: string
  account: StatementAccount
  organization_id: string
  amount_clp: number
  state: PayoutState
  is_advance: boolean
}

const COLUMNS = ['id', 'run_id', 'account', 'organization_id', 'amount_clp', 'state', 'is_advance']

/**
 * Moves a payment, once: of two who press at the same moment the second finds it moved. Moved again to where it is,
 * nothing happens. @returns false: it was there already
 * @throws Problem 404 not_found · 409 not_possible
 */
async function move(
  trx: Knex.Transaction,
  id: string,
  to: PayoutState,
  change: object,
): Promise<PayoutKept | null> {
  const [moved] = await trx('payout')
    .where('id', id)
    .whereIn('state', statesBefore(PAYOUT_MOVES, to))
    .update({ ...change, state: to, updated_at: trx.fn.now() })
    .returning<PayoutKept[]>(COLUMNS)
  if (moved) return moved
  const found = await trx('payout').where('id', id).first<{ state: PayoutState } | undefined>('state')
  if (!found) throw notFound('Ese pago no existe.')
  if (found.state === to) return null
  throw new Problem('not_possible', `Ese pago está así: ${PAYOUT_WORDS[found.state].toLowerCase()}.`)
}

const kindOf = ({ is_advance }: PayoutKept) => (is_advance ? 'advance' : 'payout')

const holderOf = ({ account, organization_id }: PayoutKept) => ({
  account,
  organizationId: account === 'fund' ? null : organization_id,
})

type Paying = { id: string; by: string; reference: string }

/** The money left: by this transfer, or by hand against this signed receipt. One posting, whatever is repeated. */
export async function payPayout(
  trx: Knex.Transaction,
  { id, by, reference }: Paying,
): Promise<PayoutKept | null> {
  await demandFund(trx, id)
  const moved = await move(trx, id, 'paid', { paid_by: by, paid_at: trx.fn.now(), reference })
  if (!moved) return null
  await post(trx, {
    key: `payout:${id}`,
    event: kindOf(moved),
    entries: payoutEntries(kindOf(moved), holderOf(moved), moved.amount_clp),
  })
  await emit(trx, 'payout.paid', { payout_id: id })
  return moved
}

/** What leaves out of the fund is there: what came back since it was proposed may have made it less. */
async function demandFund(trx: Knex.Transaction, id: string): Promise<void> {
  const kept = await trx('payout').where('id', id).first<Promised | undefined>('reception_id', 'state')
  if (!kept?.reception_id || kept.state !== 'approved') return
  await lockPayouts(trx)
  const fund = await readFund(trx)
  if (fund && freeClp(fund) >= 0) return
  throw new Problem(
    'not_possible',
    'Al fondo ya no le alcanza para este anticipo. Anúlalo, y propón uno por lo que queda.',
  )
}

type Promised = { reception_id: string | null; state: PayoutState }

type Ending = { id: string; by: string; note: string }

/** It will not be paid: what it was for can be proposed again. */
export const cancelPayout = (trx: Knex.Transaction, { id, by, note }: Ending) =>
  move(trx, id, 'cancelled', { ended_by: by, ended_at: trx.fn.now(), note })

/** The money came back: the body is owed it again. */
export async function returnPayout(
  trx: Knex.Transaction,
  { id, by, note }: Ending,
): Promise<PayoutKept | null> {
  const moved = await move(trx, id, 'returned', { ended_by: by, ended_at: trx.fn.now(), note })
  if (!moved) return null
  await post(trx, {
    key: `payout_return:${id}`,
    event: 'payout_return',
    entries: payoutEntries(kindOf(moved), holderOf(moved), -moved.amount_clp),
  })
  return moved
}

type Answer = { id: string; by: string; hasArrived: boolean; note: string | null }

/** «Recibí conforme», or «no me llegó», which rings at the desk that paid. */
export async function answerPayout(trx: Knex.Transaction, { id, by, hasArrived, note }: Answer) {
  const to = hasArrived ? 'received' : 'disputed'
  const moved = await move(trx, id, to, { answered_by: by, answered_at: trx.fn.now(), note })
  if (moved && !hasArrived) await emit(trx, 'payout.disputed', { payout_id: id })
  return moved
}
