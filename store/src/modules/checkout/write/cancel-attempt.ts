import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { wake } from '../../../outbox/wake'
import type { AttemptState } from '../rules/attempt-state'
import { cancelOrder } from '../../../medusa/orders/cancel-order'
import { releaseAll } from '../../../medusa/stock/release-stock'
import { cancelUnpaid } from '../../consignment/write/cancel-unpaid'
import { type Attempt, findAttempt, moveAttempt } from './attempt'
import { emit } from '../../../outbox/emit'

export type CancelReason = 'rejected' | 'aborted' | 'timed_out' | 'expired' | 'by_buyer' | 'by_staff'

type Cancelling = {
  id: string
  reason: CancelReason
  from: AttemptState
  /** Its buyer is being told on the page that she came back to. */
  isSeen?: boolean
  /** Asked with the attempt's row held: true leaves the order as it is. */
  unless?: (trx: Knex.Transaction, id: string) => Promise<boolean>
}

/**
 * Undoes an unpaid order in one transaction: the attempt, the order in Medusa, its stock, its payment, its consignments
 * and the event, all of it or nothing. One winner of the compare-and-set; everybody else gets the attempt as it is.
 */
export async function cancelAttempt(container: MedusaContainer, given: Cancelling): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cancelled = await knex.transaction((trx) => undoUnpaid(trx, given))
  if (cancelled) await wake(container)
  const attempt = cancelled ?? (await findAttempt(knex, 'id', given.id))
  if (!attempt) throw new Error(`attempt ${given.id} is gone`)
  return attempt
}

/** Null when somebody else moved the attempt first. */
export async function undoUnpaid(trx: Knex.Transaction, given: Cancelling): Promise<Attempt | null> {
  const { id, reason, from, unless, isSeen = false } = given
  if (await unless?.(trx, id)) return null
  const mine = await moveAttempt(trx, id, 'cancelled', { cancel_reason: reason, next_try_at: null }, [from])
  if (!mine) return null
  if (mine.order_id) await undoOrder(trx, mine.order_id)
  await emit(trx, 'order.cancelled', { attempt_id: id, is_seen: String(isSeen) })
  return mine
}

async function undoOrder(trx: Knex.Transaction, orderId: string): Promise<void> {
  await releaseAll(trx, orderId)
  await cancelOrder(trx, orderId)
  await cancelUnpaid(trx, orderId, 'checkout')
}
