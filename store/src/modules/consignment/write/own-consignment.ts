import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import { holdMandate } from '../../federation/read/hold-mandate'
import { findAttempt } from '../../checkout/write/attempt'

/** Which consignment, and of which group it must be for anything to happen. */
export type OwnConsignment = { id: string; organizationId: string; by: string }

/**
 * The order of a group's own consignment. Another group's consignment, and one that nobody has paid, do not exist for it.
 * @throws Problem 404 not_found
 */
export async function orderOfOwnConsignment(
  trx: Knex.Transaction,
  { id, organizationId, by }: OwnConsignment,
): Promise<string> {
  await holdMandate(trx, by)
  const found = await trx('consignment')
    .where({ id, organization_id: organizationId, deleted_at: null })
    .first<{ order_id: string } | undefined>('order_id')
  const attempt = found && (await findAttempt(trx, 'order_id', found.order_id))
  if (!found || attempt?.state !== 'paid') throw notFound('Ese pedido del grupo no existe.')
  return found.order_id
}
