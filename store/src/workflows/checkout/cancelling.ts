import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { wake } from '../../relay/wake'
import { type Attempt, findAttempt, moveAttempt } from './attempt'
import { undoOrder } from './undo-order'

export type CancelReason = 'rejected' | 'aborted' | 'timed_out' | 'expired' | 'by_buyer' | 'by_staff'

/**
 * Undoes an unpaid order, with its event, in one transaction: all of it or nothing. One winner; everybody else gets the
 * attempt as it is.
 */
export async function cancelAttempt(
  container: MedusaContainer,
  id: string,
  reason: CancelReason,
): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const canceled = await knex.transaction(async (trx) => {
    const mine = await moveAttempt(trx, id, 'canceling', { cancel_reason: reason })
    if (!mine) return null
    if (mine.order_id) await undoOrder(trx, mine.order_id)
    await trx('outbox').insert({
      name: 'order.canceled',
      data: JSON.stringify({ attempt_id: id }),
      next_try_at: new Date(),
    })
    return moveAttempt(trx, id, 'canceled')
  })
  if (!canceled) return found(await findAttempt(knex, 'id', id), id)
  await wake(container)
  return canceled
}

function found(attempt: Attempt | null, id: string): Attempt {
  if (!attempt) throw new Error(`attempt ${id} is gone`)
  return attempt
}
