import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementAccount } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { clp } from '../../../kernel/text/format'
import { type PayableRow, readStandings } from '../read/payables'
import { payableClp } from '../rules/payable'

/** One payment as somebody proposes it. `amountClp`: what she saw; of the fund, what was decided. */
export type Proposed = {
  account: StatementAccount
  handle: string
  means: 'bank' | 'cash'
  amountClp: number
  /** Only of the fund: for what, by which minutes. */
  purpose?: string
  minutes?: string
}

export type Proposal = { payer: string; by: string; payouts: readonly Proposed[] }

/** Money that is promised is counted by one at a time, whoever proposes. */
export const lockPayouts = (trx: Knex.Transaction) =>
  trx.raw(`select pg_advisory_xact_lock(hashtext('payout'))`)

/**
 * Proposes payments of one day. Each is exactly what its account can be paid at this moment, of which nothing else is
 * under way.
 * @throws Problem 400 invalid_data · 409 changed_meanwhile: an amount is not any more what was seen
 */
export async function proposeRun(
  trx: Knex.Transaction,
  { payer, by, payouts }: Proposal,
): Promise<{ id: string }> {
  if (payouts.length === 0) throw invalid('Elige a quién pagar.')
  if (new Set(payouts.map(placeOf)).size < payouts.length) throw invalid('Hay alguien dos veces en la lista.')
  await lockPayouts(trx)
  const standings = new Map((await readStandings(trx, payer)).map((row) => [placeOf(row), row]))
  const rows = payouts.map((one) => rowOf(one, standings.get(placeOf(one))))
  const id = newId('run')
  const last = await trx('payment_run').max<{ number: number | null }[]>('number as number').first()
  await trx('payment_run').insert({
    id,
    number: (last?.number ?? 0) + 1,
    organization_id: payer,
    proposed_by: by,
    proposed_at: trx.fn.now(),
  })
  await trx('payout').insert(rows.map((row) => ({ ...row, id: newId('pay'), run_id: id, state: 'proposed' })))
  return { id }
}

const placeOf = ({ account, handle }: { account: string; handle: string }) => `${account} ${handle}`

function rowOf({ account, means, amountClp, purpose, minutes }: Proposed, standing: PayableRow | undefined) {
  if (!standing) throw invalid('Hay alguien en la lista a quien no se le paga desde esta mesa.')
  const { organizationId, name, bankAccountId } = standing
  const most = payableClp(standing)
  if (account === 'fund' ? amountClp > most : amountClp !== most) throw changed(name, most)
  if (account === 'fund' && !(purpose && minutes))
    throw invalid('Del fondo se paga lo que una asamblea decidió.', {
      ...(!purpose && { purpose: 'Escribe para qué es.' }),
      ...(!minutes && { minutes: 'Escribe en qué acta se decidió.' }),
    })
  if (means === 'bank' && bankAccountId === null)
    throw invalid(`Falta la cuenta de ${name}: anótala, o págale por mano.`)
  return {
    account,
    organization_id: organizationId,
    amount_clp: amountClp,
    means,
    bank_account_id: means === 'bank' ? bankAccountId : null,
    purpose: purpose ?? null,
    minutes: minutes ?? null,
  }
}

const changed = (name: string, most: number) =>
  new Problem('changed_meanwhile', `A ${name} ahora se le puede pagar ${clp(most)}. Mira la lista de nuevo.`)
