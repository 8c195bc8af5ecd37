import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { attempts } from '../../checkout/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { entries } from '../../ledger/read/rows'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { isOpen } from '../../../contracts/purchase/group-moves'
import type { FrozenTerms } from '../../ledger/rules/ledger'
import { type SplitLine, splitOfConsignment } from '../../ledger/rules/consignment-split'
import { keptOf, TERMS_SQL, type SaleLine } from './lock-consignment'

type Row = {
  id: string
  orderId: string
  displayId: number
  state: ConsignmentStateName
  /** Handle of the federation that the group is in. */
  federation: string
  deliveryClp: number
  isDeliveryRefunded: boolean
  lines: SaleLine[]
  terms: FrozenTerms
  booked: Record<string, number> | null
}

/** Consignments as the panel shows them: group, state, lines, shares, and whether the order is paid. */
const SQL = `select c.id, c.order_id as "orderId", o.display_id as "displayId", c.state, c.due_on as "dueOn",
  case when c.is_delivery_refunded then 0 else c.delivery_clp end as "deliveryClp", c.items_clp as "itemsClp",
  a.state = 'paid' as "isPaid", c.is_delivery_refunded as "isDeliveryRefunded", f.handle as federation,
  json_build_object('id', g.id, 'handle', g.handle, 'name', g.name) as "group",
  (select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'quantity', l.quantity,
      'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded,
      'unitPriceClp', l.unit_price_clp, 'amountClp', l.amount_clp) order by l.id), '[]')
    from consignment_line l where l.consignment_id = c.id and l.deleted_at is null) as lines,
  (select coalesce(json_agg(json_build_object('account', s.account, 'basisPoints', s.basis_points, 'amountClp', s.amount_clp)), '[]')
    from consignment_share s where s.consignment_id = c.id and s.deleted_at is null) as shares,
  ${TERMS_SQL} as terms,
  (select json_object_agg(e.account, e.clp) from (select account, sum(amount_clp)::int as clp from ${entries} m
    where m.consignment_id = c.id group by account) e) as booked
from consignment c join ${everyOrganization} g on g.id = c.organization_id
join ${everyOrganization} p on p.id = g.parent_id join ${everyOrganization} f on f.id = p.parent_id
join ${orders} o on o.id = c.order_id left join ${attempts} a on a.order_id = c.order_id
where c.deleted_at is null and (cast(:orderId as text) is null or c.order_id = :orderId)
order by c.created_at desc, g.name limit 200`

type Shown = Omit<Row, 'terms' | 'booked'> & { split: SplitLine[] }

/** The newest of all, or those of an order. */
export async function readConsignments(knex: Knex, orderId: string | null): Promise<Shown[]> {
  const { rows } = await prepared<Row>(knex, SQL, { orderId })
  return rows.map(({ terms, booked, ...row }) => ({ ...row, split: splitOf({ ...row, terms, booked }) }))
}

/** What its hand-over will write into the books, or what they say since then. */
function splitOf({ terms, booked, state, ...kept }: Omit<Row, 'federation'>): SplitLine[] {
  const split = splitOfConsignment(terms, keptOf(kept))
  return isOpen(state) ? split : split.map((one) => ({ ...one, amountClp: booked?.[one.account] ?? 0 }))
}
