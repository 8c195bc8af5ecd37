import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementAccount } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { clp } from '../../../kernel/text/format'
import { type PayableRow, readAdvancing, readStandings } from '../read/payables'
import { payableClp } from '../rules/payable'
import { demandAdvance, demandDecided } from './demand-advance'
import { demandReceptionAdvance } from './demand-reception-advance'
import { lockPayouts } from './lock-payouts'

/** One payment as somebody proposes it. `amountClp`: what she saw; of the fund and of an advance, what was decided. */
export type Proposed = {
  account: StatementAccount
  handle: string
  means: 'bank' | 'cash'
  amountClp: number
  isAdvance?: boolean
  /** Of an advance: of which reception, out of the fund; what it is for follows from that. */
  reception?: string
  /** Only of the fund and of an advance: for what, by which minutes. */
  purpose?: string
  minutes?: string
}

export type Proposal = { payer: string; by: string; payouts: readonly Proposed[] }

/**
 * Proposes payments of one day. Each is exactly what its account can be paid at this moment, of which nothing else is
 * under way; or an advance to a group that nothing else can be paid, or of what was received of one.
 * @throws Problem 400 invalid_data · 409 changed_meanwhile: an amount is not any more what was seen · 409 not_possible: no
 *   advance now
 */
export async function proposeRun(
  trx: Knex.Transaction,
  { payer, by, payouts }: Proposal,
): Promise<{ id: string }> {
  if (payouts.length === 0) throw invalid('Elige a quién pagar.')
  if (new Set(payouts.map(placeOf)).size < payouts.length) throw invalid('Hay alguien dos veces en la lista.')
  const [first] = payouts
  const { reception } = payouts.find((one) => one.reception) ?? {}
  if (reception && payouts.length > 1)
    throw invalid('Un anticipo de lo recibido se propone solo, sin otros pagos.')
  await lockPayouts(trx)
  const decided = first && reception ? await demandReceptionAdvance(trx, payer, { ...first, reception }) : {}
  const standings = new Map((await readStandings(trx, payer)).map((row) => [placeOf(row), row]))
  const advanceOf = payouts.some(({ isAdvance }) => isAdvance) ? await readAdvancing(trx, payer) : null
  const rows = payouts.map((one) => {
    const standing = standings.get(placeOf(one))
    if (!standing) throw invalid('Hay alguien en la lista a quien no se le paga desde esta mesa.')
    if (reception) return rowOf({ ...one, ...decided, isAdvance: true }, standing)
    if (one.isAdvance && advanceOf) demandAdvance(one, standing.name, advanceOf(standing))
    else demandPayable(one, standing)
    return rowOf(one, standing)
  })
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

function demandPayable({ account, amountClp, purpose, minutes }: Proposed, standing: PayableRow): void {
  const most = payableClp(standing)
  if (account === 'fund' ? amountClp > most : amountClp !== most) throw changed(standing.name, most)
  if (account === 'fund')
    demandDecided('Del fondo se paga lo que una asamblea decidió.', { purpose, minutes })
}

function rowOf(proposed: Proposed, standing: PayableRow) {
  const { account, means, amountClp, isAdvance, reception, purpose, minutes } = proposed
  const { organizationId, name, bankAccountId } = standing
  if (means === 'bank' && bankAccountId === null)
    throw invalid(`Falta la cuenta de ${name}: anótala, o págale por mano.`)
  return {
    account,
    organization_id: organizationId,
    amount_clp: amountClp,
    means,
    bank_account_id: means === 'bank' ? bankAccountId : null,
    is_advance: isAdvance ?? false,
    reception_id: reception ?? null,
    purpose: purpose ?? null,
    minutes: minutes ?? null,
  }
}

const changed = (name: string, most: number) =>
  new Problem('changed_meanwhile', `A ${name} ahora se le puede pagar ${clp(most)}. Mira la lista de nuevo.`)
