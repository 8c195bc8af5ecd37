import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { cancelOrderWorkflow } from '@medusajs/medusa/core-flows'
import { CONSIGNMENT } from '../../modules/consignment'
import type { ConsignmentService } from '../../modules/consignment/service'
import { wake } from '../../relay/wake'
import { type Attempt, findAttempt, moveAttempt } from './attempt'

export type CancelReason = 'rejected' | 'aborted' | 'timed_out' | 'expired' | 'by_buyer' | 'by_staff'

/**
 * Undoes an unpaid order: one winner cancels it in Medusa (which frees the stock), its consignments with it. Everybody
 * else gets the attempt as it is. Cut in the middle, it is taken over after the lease; each part can be done twice.
 */
export async function cancelAttempt(
  container: MedusaContainer,
  id: string,
  reason: CancelReason,
): Promise<Attempt> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mine = await moveAttempt(knex, id, 'canceling', { cancel_reason: reason })
  if (!mine) return found(await findAttempt(knex, 'id', id), id)

  if (mine.order_id && !(await isCanceled(knex, mine.order_id)))
    await cancelOrderWorkflow(container).run({ input: { order_id: mine.order_id } })
  if (mine.order_id) await cancelConsignments(container, mine.order_id)
  await knex('outbox').insert({
    name: 'order.canceled',
    data: JSON.stringify({ attempt_id: id }),
    next_try_at: new Date(),
  })
  const canceled = found(await moveAttempt(knex, id, 'canceled'), id)
  await wake(container)
  return canceled
}

type Knex = Parameters<typeof moveAttempt>[0]

async function isCanceled(knex: Knex, orderId: string): Promise<boolean> {
  const order = await knex('order').where('id', orderId).first<{ status: string } | undefined>('status')
  return order?.status === 'canceled'
}

async function cancelConsignments(container: MedusaContainer, orderId: string): Promise<void> {
  const service = container.resolve<ConsignmentService>(CONSIGNMENT)
  const open = await service.listConsignments({ order_id: orderId, state: 'pending' })
  if (open.length === 0) return
  await service.updateConsignments(open.map(({ id }) => ({ id, state: 'cancelled' as const })))
  await service.createConsignmentSteps(
    open.map(({ id }) => ({ consignment_id: id, state: 'cancelled', actor: 'checkout', at: new Date() })),
  )
}

function found(attempt: Attempt | null, id: string): Attempt {
  if (!attempt) throw new Error(`attempt ${id} is gone`)
  return attempt
}
