import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { PayoutState } from '../../../contracts'
import { notFound } from '../../../kernel/problem'
import { organizations } from '../../federation/read/rows'

/** A payment as an act or a notice names it. */
export type ToldPayout = {
  id: string
  runId: string
  organizationId: string
  name: string
  handle: string
  amountClp: number
  payer: string
  payerHandle: string
  proposedBy: string
  means: 'bank' | 'cash'
  state: PayoutState
  isAdvance: boolean
}

const SQL = `select p.id, r.id as "runId", p.organization_id as "organizationId", o.name, o.handle, p.amount_clp as "amountClp",
  r.organization_id as payer, w.handle as "payerHandle", r.proposed_by as "proposedBy", p.means, p.state,
  p.is_advance as "isAdvance"
from payout p join payment_run r on r.id = p.run_id join ${organizations} o on o.id = p.organization_id join ${organizations} w on w.id = r.organization_id where p.id = ?`

export async function findPayout(knex: Knex, id: string): Promise<ToldPayout | null> {
  const { rows } = await knex.raw<{ rows: ToldPayout[] }>(SQL, [id])
  return rows[0] ?? null
}

/** One that this desk pays. @throws Problem 404 not_found */
export async function payoutOfDesk(knex: Knex, id: string, payer: string): Promise<ToldPayout> {
  const found = await findPayout(knex, id)
  if (found?.payer !== payer) throw notFound('Ese pago no existe.')
  return found
}

/** One that this body is paid. @throws Problem 404 not_found */
export async function payoutOfBody(knex: Knex, id: string, organizationId: string): Promise<ToldPayout> {
  const found = await findPayout(knex, id)
  if (found?.organizationId !== organizationId) throw notFound('Ese pago no existe.')
  return found
}

/** A run that this desk pays. @throws Problem 404 not_found */
export async function runOfDesk(
  knex: Knex,
  id: string,
  payer: string,
): Promise<{ id: string; number: number }> {
  const found = await knex('payment_run')
    .where({ id, organization_id: payer })
    .first<{ id: string; number: number } | undefined>('id', 'number')
  if (!found) throw notFound('Ese pago no existe.')
  return found
}
