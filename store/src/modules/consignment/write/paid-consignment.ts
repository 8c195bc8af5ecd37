import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../../kernel/problem'
import { canMove, type ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { type Attempt, findAttempt } from '../../checkout/write/attempt'
import { lockConsignment, type BookedConsignment } from '../read/lock-consignment'

export type PaidConsignment = { consignment: BookedConsignment; attempt: Attempt }

/** A consignment of a paid order, held for this transaction. @throws Problem 404 not_found · 409 not_paid */
export async function lockPaidConsignment(trx: Knex.Transaction, id: string): Promise<PaidConsignment> {
  const consignment = await lockConsignment(trx, id)
  const attempt = await findAttempt(trx, 'order_id', consignment.orderId)
  if (attempt?.state !== 'paid')
    throw new Problem('not_paid', 'El pedido todavía no está pagado: no se prepara hasta entonces.')
  return { consignment, attempt }
}

/** @throws Problem 409 not_possible */
export function checkMove(from: ConsignmentStateName, to: ConsignmentStateName): void {
  if (!canMove(from, to))
    throw new Problem(
      'not_possible',
      'Desde el estado de ahora no se puede hacer eso. Mira de nuevo cómo va.',
    )
}
