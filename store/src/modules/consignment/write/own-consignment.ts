import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import { holdMandate } from '../../federation/read/hold-mandate'

/** Which part, and of which group it must be for anything to happen. */
export type OwnConsignment = { id: string; organizationId: string; by: string }

/**
 * The order of a group's own part. Another group's part, and one that nobody has paid, do not exist for it.
 * @throws Problem 404 not_found
 */
export async function orderOfOwnConsignment(
  trx: Knex.Transaction,
  { id, organizationId, by }: OwnConsignment,
): Promise<string> {
  await holdMandate(trx, by)
  const found = await trx('consignment as c')
    .join('attempt as a', 'a.order_id', 'c.order_id')
    .where({ 'c.id': id, 'c.organization_id': organizationId, 'a.state': 'paid' })
    .whereNull('c.deleted_at')
    .first<{ order_id: string } | undefined>('c.order_id')
  if (!found) throw notFound('Ese pedido del grupo no existe.')
  return found.order_id
}
