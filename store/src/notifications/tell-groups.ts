import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day } from '../kernel/text/format'
import { doAll } from '../outbox/undelivered'
import { notifyGroup } from './notify'
import { type ToldConsignment, toldConsignments } from '../modules/consignment/read/told-consignments'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** «Te compraron…», to each group that has a part of a paid order. */
export async function tellOfSale(container: MedusaContainer, orderId: string): Promise<void> {
  const parts = await toldConsignments(knexOf(container), { orderId })
  const tell = (part: ToldConsignment) =>
    notifyGroup(container, part.organizationId, {
      kind: 'order_paid',
      key: part.id,
      data: { ...part, dueOn: day(part.dueOn) },
    })
  await doAll(parts.map((part) => () => tell(part)))
}

/** The day before it is due, nobody of the group has taken it. */
export async function remindOf(container: MedusaContainer, id: string): Promise<void> {
  for (const part of await toldConsignments(knexOf(container), { id, state: 'pending' }))
    await notifyGroup(container, part.organizationId, {
      kind: 'part_reminder',
      key: part.id,
      data: { ...part, dueOn: day(part.dueOn) },
    })
}

/** Who called it off herself knows it. */
export async function tellOfCallingOff(container: MedusaContainer, id: string): Promise<void> {
  for (const part of await toldConsignments(knexOf(container), { id, state: 'cancelled' }))
    if (!part.calledOffBy?.startsWith('member:'))
      await notifyGroup(container, part.organizationId, {
        kind: 'part_cancelled',
        key: part.id,
        data: { ...part, why: part.why ?? '' },
      })
}
