import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ConsignmentStateName } from '../../contracts/purchase/consignment-state'
import { GROUP_STEPS, readGroupStep } from '../../contracts/purchase/group-moves'
import type { Confirmed } from '../../contracts/purchase/shortage'
import { notFound, Problem } from '../../kernel/problem'
import { findConsignmentRow } from '../../modules/consignment/read/desk/list-consignments'
import { lockConsignment } from '../../modules/consignment/read/lock-consignment'
import { orderOfConsignment } from '../../modules/consignment/read/order-of'
import { cancelConsignments } from '../../modules/consignment/write/cancel-consignments'
import { confirmQuantities } from '../../modules/consignment/write/confirm-quantities'
import { moveConsignment } from '../../modules/consignment/write/move-consignment'
import { belongsTo, groupsBelow } from '../../modules/federation/read/desk/groups-below'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk = { officer: Officer; id: string }
type Move = AtDesk & {
  to: 'accepted' | 'packed' | 'handed_over' | 'delivered'
  carrier?: string
  trackingCode?: string
}

/** An officer does for a group of hers what the group does on its phone, or says that it arrived. Said twice, it is done once. */
export const moveForGroupWorkflow = transactionWorkflow(
  'move-for-group',
  async (trx, { officer, ...move }: Move) => {
    const title = await demandBelow(trx, officer, move.id)
    const { state, organizationId } = await lockConsignment(trx, move.id)
    if (move.to === 'delivered' && (await belongsTo(trx, officer.memberId, organizationId)))
      throw new Problem('not_yours', 'Es de tu propio grupo: que otra persona de la mesa diga que llegó.')
    if (isDone(state, move.to)) return { id: move.id, state }
    const moved = await moveConsignment(trx, { ...move, by: byOfficer(officer) })
    const after = { title, state: move.to, carrier: move.carrier, trackingCode: move.trackingCode }
    await writeAct(trx, officer, { what: ACTS[move.to], subject: move.id, before: { state }, after })
    return moved
  },
)

const ACTS = {
  accepted: 'consignment.accepted',
  packed: 'consignment.packed',
  handed_over: 'consignment.handed_over',
  delivered: 'consignment.delivered',
} as const

function isDone(state: ConsignmentStateName, to: Move['to']): boolean {
  const step = GROUP_STEPS.find((one) => one === to)
  return state !== 'cancelled' && (step ? readGroupStep(state, step) === 'done' : state === to)
}

type Shortage = AtDesk & { reason: string; lines: Confirmed[] }

/** The group has less than was bought: what is missing goes back to the buyer. */
export const tellShortageForGroupWorkflow = transactionWorkflow(
  'tell-shortage-for-group',
  async (trx, { officer, id, reason, lines }: Shortage) => {
    const title = await demandBelow(trx, officer, id)
    const short = await confirmQuantities(trx, { id, reason, lines, by: byOfficer(officer) })
    await writeAct(trx, officer, {
      what: 'consignment.short',
      subject: id,
      after: { title, reason, lines },
    })
    return short
  },
)

type Calling = AtDesk & { reason: string; isWholeOrder?: boolean }

/**
 * The group will not make it: all of it goes back to the buyer, with its delivery. `isWholeOrder`: and what other groups of
 * that desk have not handed over of the same order, with one refund.
 */
export const cancelForGroupWorkflow = transactionWorkflow(
  'cancel-for-group',
  async (trx, { officer, id, reason, isWholeOrder = false }: Calling) => {
    await demandBelow(trx, officer, id)
    const orderId = (await orderOfConsignment(trx, id)) ?? ''
    const groups = isWholeOrder ? await groupsBelow(trx, officer.organizationId) : []
    const given = { orderId, ids: [id], groups, reason, by: byOfficer(officer) }
    const done = await cancelConsignments(trx, given)
    for (const subject of done.cancelled) {
      const title = await demandBelow(trx, officer, subject)
      await writeAct(trx, officer, { what: 'consignment.cancelled', subject, after: { title, reason } })
    }
    return done
  },
)

/** How it is called in what was done. @throws Problem 404 not_found: it is of no group of hers */
async function demandBelow(trx: Knex.Transaction, officer: Officer, id: string): Promise<string> {
  const groups = await groupsBelow(trx, officer.organizationId)
  const found = await findConsignmentRow(trx, groups, id, false)
  if (!found) throw notFound('Ese pedido no está en esta mesa.')
  return `Pedido ${found.number}, ${found.group.name}`
}
