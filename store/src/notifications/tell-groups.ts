import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day } from '../kernel/text/format'
import { doAll } from '../outbox/undelivered'
import { notifyGroup } from './notify'

const SQL = `select c.id, c.organization_id as "organizationId", g.name as "group", o.display_id::text as "displayId",
  c.due_on as "dueOn", (select string_agg(l.quantity || ' × ' || l.title, ', ' order by l.id) from consignment_line l
    where l.consignment_id = c.id and l.deleted_at is null) as goods,
  (select t.actor from consignment_step t where t.consignment_id = c.id and t.state = 'cancelled' limit 1) as "calledOffBy",
  (select r.note from ledger_posting p join attempt_refund r on r.id = p.refund_id
    where p.key = 'cancellation:' || c.id) as why
from consignment c join organization g on g.id = c.organization_id join "order" o on o.id = c.order_id
where c.deleted_at is null and `

export type ToldPart = {
  id: string
  organizationId: string
  group: string
  displayId: string
  dueOn: string
  goods: string
  calledOffBy: string | null
  why: string | null
}

async function readTold(container: MedusaContainer, which: string, value: string): Promise<ToldPart[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ToldPart[] }>(`${SQL} ${which} order by c.id`, [value])
  return rows
}

/** «Te compraron…», to each group that has a part of a paid order. */
export async function tellOfSale(container: MedusaContainer, orderId: string): Promise<void> {
  const parts = await readTold(container, `c.state <> 'cancelled' and c.order_id = ?`, orderId)
  const tell = (part: ToldPart) =>
    notifyGroup(container, part.organizationId, {
      kind: 'order_paid',
      key: part.id,
      data: { ...part, dueOn: day(part.dueOn) },
    })
  await doAll(parts.map((part) => () => tell(part)))
}

/** The day before it is due, nobody of the group has taken it. */
export async function remindOf(container: MedusaContainer, id: string): Promise<void> {
  for (const part of await readTold(container, `c.state = 'pending' and c.id = ?`, id))
    await notifyGroup(container, part.organizationId, {
      kind: 'part_reminder',
      key: part.id,
      data: { ...part, dueOn: day(part.dueOn) },
    })
}

/** Who called it off herself knows it. */
export async function tellOfCallingOff(container: MedusaContainer, id: string): Promise<void> {
  for (const part of await readTold(container, `c.state = 'cancelled' and c.id = ?`, id))
    if (!part.calledOffBy?.startsWith('member:'))
      await notifyGroup(container, part.organizationId, {
        kind: 'part_cancelled',
        key: part.id,
        data: { ...part, why: part.why ?? '' },
      })
}
