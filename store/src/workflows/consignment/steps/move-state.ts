import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys, generateEntityId } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { notFound, Problem } from '../../../problem'
import { wake } from '../../../relay/wake'
import { canMove, type ConsignmentStateName } from '../../../rules/consignment-state'

export type Move = {
  id: string
  to: ConsignmentStateName
  by: string
  carrier?: string
  trackingCode?: string
}
export type MovedConsignment = {
  id: string
  order_id: string
  organization_id: string
  state: ConsignmentStateName
}

type Before = MovedConsignment & { carrier: string | null; tracking_code: string | null }

/** One winner: the row changes only from the state it was read in, with its step and its event, in one transaction. */
export const moveStateStep = createStep(
  'move-state',
  async (move: Move, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await knex<Before>('consignment').where('id', move.id).whereNull('deleted_at').first()
    if (!before) throw notFound('Ese pedido del grupo no existe.')
    if (!canMove(before.state, move.to))
      throw new Problem(
        'not_possible',
        'Desde el estado de ahora no se puede hacer eso. Mira de nuevo cómo va.',
      )
    if (!(await isPaid(knex, before.order_id)))
      throw new Problem('not_paid', 'El pedido todavía no está pagado: no se prepara hasta entonces.')
    await write(knex, before, move)
    await wake(container)
    return new StepResponse<MovedConsignment, { before: Before; to: ConsignmentStateName }>(
      { id: before.id, order_id: before.order_id, organization_id: before.organization_id, state: move.to },
      { before, to: move.to },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { id, state, carrier, tracking_code } = undo.before
    await knex('consignment').where({ id, state: undo.to }).update({ state, carrier, tracking_code })
    await knex('consignment_step').insert(step(id, state, 'undo'))
  },
)

async function isPaid(knex: Knex, orderId: string): Promise<boolean> {
  const attempt = await knex('attempt')
    .where('order_id', orderId)
    .first<{ state: string } | undefined>('state')
  return attempt?.state === 'paid'
}

async function write(knex: Knex, before: Before, move: Move): Promise<void> {
  await knex.transaction(async (trx) => {
    const changed = await trx('consignment')
      .where({ id: before.id, state: before.state })
      .update({
        state: move.to,
        carrier: move.carrier ?? before.carrier,
        tracking_code: move.trackingCode ?? before.tracking_code,
        updated_at: new Date(),
      })
    if (changed !== 1) throw new Problem('not_possible', 'Alguien lo cambió recién. Mira de nuevo cómo va.')
    await trx('consignment_step').insert(step(before.id, move.to, move.by))
    const data = JSON.stringify({ consignment_id: before.id, state: move.to })
    await trx('outbox').insert({ name: 'consignment.moved', data, next_try_at: new Date() })
  })
}

function step(consignmentId: string, state: string, actor: string) {
  return { id: generateEntityId('', 'cstep'), consignment_id: consignmentId, state, actor, at: new Date() }
}
