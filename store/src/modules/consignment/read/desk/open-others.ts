import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskConsignment } from '../../../../contracts/desk/orders'
import { canMove } from '../../../../contracts/purchase/consignment-state'
import { groupNames } from '../../../federation/read/desk/group-names'
import { consignmentsOfOrder, keptOf } from '../lock-consignment'
import { orderOfConsignment } from '../order-of'

/** What of the same order other groups, of these (ids), have not handed over, and what would go back of it. */
export async function openOthers(
  knex: Knex,
  groups: string[],
  id: string,
): Promise<DeskConsignment['openOthers']> {
  const all = await consignmentsOfOrder(knex, (await orderOfConsignment(knex, id)) ?? '')
  const open = all.filter(
    (one) => one.id !== id && groups.includes(one.organizationId) && canMove(one.state, 'cancelled'),
  )
  const named = await groupNames(
    knex,
    open.map(({ organizationId }) => organizationId),
  )
  const backClp = open.reduce((sum, one) => sum + keptClp(one), 0)
  return { groups: named.map(({ name }) => name), backClp }
}

function keptClp(consignment: Parameters<typeof keptOf>[0]): number {
  const { lines, deliveryClp } = keptOf(consignment)
  return lines.reduce((sum, { amountClp }) => sum + amountClp, deliveryClp)
}
