import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day } from '../kernel/text/format'
import { doAll } from '../outbox/undelivered'
import { notifyGroup } from './notify'
import { type ToldConsignment, toldConsignments } from '../modules/consignment/read/told-consignments'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** «Te compraron…», to each group that has a consignment of a paid order. */
export async function tellOfSale(container: MedusaContainer, orderId: string): Promise<void> {
  const consignments = await toldConsignments(knexOf(container), { orderId })
  const tell = (consignment: ToldConsignment) =>
    notifyGroup(container, consignment.organizationId, {
      kind: 'order_paid',
      key: consignment.id,
      data: { ...consignment, dueOn: day(consignment.dueOn) },
    })
  await doAll(consignments.map((consignment) => () => tell(consignment)))
}

/** The day before it is due, nobody of the group has taken it. */
export async function remindOf(container: MedusaContainer, id: string): Promise<void> {
  for (const consignment of await toldConsignments(knexOf(container), { id, state: 'pending' }))
    await notifyGroup(container, consignment.organizationId, {
      kind: 'part_reminder',
      key: consignment.id,
      data: { ...consignment, dueOn: day(consignment.dueOn) },
    })
}

/** Who called it off herself knows it. */
export async function tellOfCallingOff(container: MedusaContainer, id: string): Promise<void> {
  for (const consignment of await toldConsignments(knexOf(container), { id, state: 'cancelled' }))
    if (!consignment.calledOffBy?.startsWith('member:'))
      await notifyGroup(container, consignment.organizationId, {
        kind: 'part_cancelled',
        key: consignment.id,
        data: { ...consignment, why: consignment.why ?? '' },
      })
}
