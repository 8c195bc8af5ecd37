import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { notFound } from '../../../kernel/problem'
import { depositEntries } from '../../ledger/rules/ledger'
import { post } from '../../ledger/write/post'
import { lockDeposits } from './record-deposit'

type Kept = {
  id: string
  method: string
  day: string
  amount_clp: number
  fee_clp: number
  fee_vat_clp: number
  invoice: string
  lines_clp: number
  expected_fee_clp: number
  rest_note: string | null
}
const COLUMNS = [
  'id',
  'method',
  'day',
  'amount_clp',
  'fee_clp',
  'fee_vat_clp',
  'invoice',
  'lines_clp',
  'expected_fee_clp',
  'rest_note',
] as const

type TakingBack = { id: string; note: string; by: string; federationId: string }

/**
 * A deposit that was wrong counts no more: a row with the same amounts below zero, and its sales wait again. Taken back
 * again, nothing happens. @returns null: it was taken back already
 * @throws Problem 404 not_found
 */
export async function takeBackDeposit(
  trx: Knex.Transaction,
  { id, note, by, federationId }: TakingBack,
): Promise<Kept | null> {
  await lockDeposits(trx)
  const found = await trx('deposit')
    .where({ id, takes_back_id: null })
    .first<Kept | undefined>(...COLUMNS)
  if (!found) throw notFound('Ese depósito no existe.')
  if (await trx('deposit').where('takes_back_id', id).first<object | undefined>('id')) return null
  const { amount_clp: amountClp, lines_clp: linesClp, expected_fee_clp: expectedFeeClp } = found
  const back = newId('depo')
  await trx('deposit').insert({
    ...found,
    id: back,
    amount_clp: -amountClp,
    fee_clp: -found.fee_clp,
    fee_vat_clp: -found.fee_vat_clp,
    lines_clp: -linesClp,
    expected_fee_clp: -expectedFeeClp,
    takes_back_id: id,
    note,
    recorded_by: by,
  })
  const entries = depositEntries(federationId, { amountClp, linesClp, expectedFeeClp }).map((one) => ({
    ...one,
    amountClp: -one.amountClp,
  }))
  await post(trx, { key: `deposit_return:${back}`, event: 'deposit_return', entries })
  return found
}
