import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound, Problem } from '../../../kernel/problem'
import { type Confirmed, readShortage } from '../../../contracts/purchase/shortage'
import { lockConsignmentsOfOrder } from '../read/lock-consignment'
import { cancelConsignments } from './cancel-consignments'
import { moveConsignment } from './move-consignment'
import { type OwnConsignment, orderOfOwnConsignment } from './own-consignment'
import { confirmQuantities } from './confirm-quantities'

export type OwnQuantities = OwnConsignment & { reason: string; lines: Confirmed[] }

/**
 * «Esto es lo que tengo», in one transaction and from the first screen: all of it takes the consignment, less of it takes it
 * and gives the rest back, none of it calls the consignment off with its delivery. Said twice, it is done once. The whole
 * order is held, in the order in which a cancellation holds it.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible
 */
export async function answerWithQuantities(
  trx: Knex.Transaction,
  { organizationId, ...given }: OwnQuantities,
) {
  const orderId = await orderOfOwnConsignment(trx, { ...given, organizationId })
  const consignment = (await lockConsignmentsOfOrder(trx, orderId)).find(({ id }) => id === given.id)
  if (!consignment) throw notFound('Ese pedido del grupo no existe.')
  const { id, by, reason } = given
  const verdict = readShortage(consignment.lines, given.lines)
  const why = verdict.is === 'refused' ? verdict.why : null
  if (why === 'nothing_left' && consignment.state !== 'cancelled')
    await cancelConsignments(trx, { orderId, ids: [id], by, reason })
  if (why === 'nothing_left' || (why === 'nothing_missing' && consignment.state !== 'pending')) return { id }
  if (consignment.state === 'cancelled')
    throw new Problem('not_possible', 'Esta parte se anuló: no la prepares.')
  if (consignment.state === 'packed' && verdict.is === 'short')
    throw new Problem('not_possible', 'Ya dijiste que está lista. Si te falta algo, llama a tu asociación.')
  if (consignment.state === 'pending') await moveConsignment(trx, { id, by, to: 'accepted' })
  return why === 'nothing_missing' ? { id } : confirmQuantities(trx, given)
}
