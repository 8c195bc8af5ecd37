import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { postHandOver } from './post-hand-over'
import { checkMove, lockPaidConsignment } from './paid-consignment'
import { allHeld, releaseStock } from '../../../medusa/stock/release-stock'
import { writeStep } from './write-step'

export type Move = {
  id: string
  to: ConsignmentStateName
  by: string
  carrier?: string
  trackingCode?: string
}

/**
 * In one transaction: state, step, event, and at the hand-over the stock and what it earns. Medusa's fulfilment follows
 * from the event (ship-consignment).
 * @throws Problem 404 not_found · 409 not_paid, not_possible
 */
export async function moveConsignment(trx: Knex.Transaction, move: Move) {
  const { consignment } = await lockPaidConsignment(trx, move.id)
  checkMove(consignment.state, move.to)
  await writeStep(trx, { ...move, from: consignment.state })
  if (move.to === 'handed_over') {
    await releaseStock(trx, allHeld(consignment), 'out')
    await postHandOver(trx, consignment)
  }
  return { id: move.id, state: move.to }
}
