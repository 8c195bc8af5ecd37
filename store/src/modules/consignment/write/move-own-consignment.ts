import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../../kernel/problem'
import { type GroupStep, readGroupStep } from '../../../contracts/purchase/group-moves'
import { moveConsignment } from './move-consignment'
import { type OwnConsignment, orderOfOwnConsignment } from './own-consignment'
import { lockPaidConsignment } from './paid-consignment'

export type OwnMove = OwnConsignment & { to: GroupStep; carrier?: string; trackingCode?: string }

/**
 * A phone that did not hear the answer asks again: what is so already stays so.
 * @throws Problem 404 not_found · 409 not_possible
 */
export async function moveOwnConsignment(trx: Knex.Transaction, { organizationId, ...move }: OwnMove) {
  await orderOfOwnConsignment(trx, { ...move, organizationId })
  const { consignment } = await lockPaidConsignment(trx, move.id)
  switch (readGroupStep(consignment.state, move.to)) {
    case 'done':
      return { id: consignment.id, state: consignment.state }
    case 'go':
      return moveConsignment(trx, move)
    case 'refused':
      throw new Problem('not_possible', WHY_NOT[consignment.state === 'cancelled' ? 'cancelled' : move.to])
  }
}

const WHY_NOT = {
  cancelled: 'Esta parte se anuló: no la prepares.',
  accepted: 'Ahora no se puede hacer eso. Mira de nuevo cómo va.',
  packed: 'Primero di que la preparas.',
  handed_over: 'Primero di que está lista.',
}
