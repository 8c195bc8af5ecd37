import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { orders } from '../../../medusa/read/orders'
import { refunds } from '../../checkout/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { postings } from '../../ledger/read/rows'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'

const SQL = `select c.id, c.organization_id as "organizationId", g.name as "group", o.display_id::text as "displayId",
  c.due_on as "dueOn", (select string_agg(l.quantity || ' × ' || l.title, ', ' order by l.id) from consignment_line l
    where l.consignment_id = c.id and l.deleted_at is null) as goods,
  (select t.actor from consignment_step t
    where t.consignment_id = c.id and t.state = 'cancelled' and t.deleted_at is null limit 1) as "calledOffBy",
  (select r.note from ${postings} p join ${refunds} r on r.id = p.refund_id
    where p.key = 'cancellation:' || c.id) as why
from consignment c join ${everyOrganization} g on g.id = c.organization_id join ${orders} o on o.id = c.order_id
where c.deleted_at is null and `

export type ToldConsignment = {
  id: string
  organizationId: string
  group: string
  displayId: string
  dueOn: string
  goods: string
  calledOffBy: string | null
  why: string | null
}

type Which = { orderId: string } | { id: string; state: ConsignmentStateName }

/** What a group is told of its consignments: those of an order that are not cancelled, or one while it is in that state. */
export async function toldConsignments(knex: Knex, which: Which): Promise<ToldConsignment[]> {
  const [where, values] =
    'orderId' in which
      ? [`c.state <> 'cancelled' and c.order_id = ?`, [which.orderId]]
      : ['c.id = ? and c.state = ?', [which.id, which.state]]
  const { rows } = await knex.raw<{ rows: ToldConsignment[] }>(`${SQL} ${where} order by c.id`, values)
  return rows
}
