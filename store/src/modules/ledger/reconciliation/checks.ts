import { heldLevels, unitsHeld, unitsTaken } from '../../../medusa/read/held-stock'
import { capturedClp, orderTotal, paymentRefunds } from '../../../medusa/read/order-money'
import { orderLines, orders } from '../../../medusa/read/orders'
import { attempts, refunds } from '../../checkout/read/rows'
import { consignmentLines, consignments, consignmentShares } from '../../consignment/read/rows'

/** Comparisons of two books of ours. Each query answers one row a difference, and how much it compared. */
export type Check = { name: string; compared: string; differences: string }

export type Difference = {
  /** Chilean Spanish, for a person. */
  what: string
  orderId: string | null
  displayId: number | null
  expected: string
  found: string
}
export type CheckResult = { name: string; compared: number; differences: Difference[] }

const ORDER = `"orderId", o.display_id as "displayId"`

/** Units of a line that must still be held: sold, not yet gone, not missing. */
const HELD_UNITS = `case when a.state <> 'cancelled' and c.state in ('pending', 'accepted', 'packed', 'short')
  then coalesce(l.quantity_confirmed, l.quantity) else 0 end`

const KEPT_CLP = `(coalesce(l.quantity_confirmed, l.quantity) - l.quantity_refunded) * l.unit_price_clp`

export const CHECKS: Check[] = [
  {
    name: 'payments',
    compared: `select count(*) from ${attempts} a where order_id is not null`,
    differences: `select a.order_id as ${ORDER}, 'Lo pagado según la tienda no es lo cobrado según Medusa' as what,
        x.expected, x.found from ${attempts} a join ${orders} o on o.id = a.order_id
      cross join lateral (select case when a.state = 'paid' then a.amount_clp else 0 end as expected, ${capturedClp('a.order_id')} as found) x
      where x.expected <> x.found and a.state <> 'settling'`,
  },
  {
    name: 'orders',
    compared: `select (select count(*) from ${attempts} a) + (select count(*) from ${orders} o)`,
    differences: `select o.id as ${ORDER}, 'El pedido no viene de ninguna compra de la tienda' as what,
        'una compra' as expected, 'ninguna' as found
      from ${orders} o left join ${attempts} a on a.order_id = o.id where a.id is null and o.deleted_at is null
      union all select a.order_id, o.display_id, 'El pedido está anulado en una parte y en la otra no', a.state, o.status::text
      from ${attempts} a join ${orders} o on o.id = a.order_id where (a.state = 'cancelled') <> (o.status = 'canceled')
      union all select a.order_id, o.display_id, 'El total del pedido en Medusa no es lo cobrado menos lo devuelto', x.expected::text, x.found
      from ${attempts} a join ${orders} o on o.id = a.order_id cross join lateral (
        select a.amount_clp - (select coalesce(sum(r.amount_clp), 0)::int from ${refunds} r
            where r.attempt_id = a.id and r.state = 'done') as expected,
          ${orderTotal('o.id')} as found) x
      where x.found is distinct from x.expected::text and a.state <> 'cancelled'
        and not exists (select 1 from ${refunds} r where r.attempt_id = a.id and r.state = 'sent')
      union all select a.order_id, o.display_id, 'Un pago quedó a medio terminar', 'menos de 5 minutos', a.updated_at::text
      from ${attempts} a left join ${orders} o on o.id = a.order_id
      where a.state = 'settling' and a.updated_at < now() - interval '5 minutes'`,
  },
  {
    name: 'reservations',
    compared: `select (select count(*) from ${heldLevels} v) + (select count(*) from ${consignmentLines} l)`,
    differences: `select null as "orderId", null::int as "displayId",
        'Lo apartado de «' || v.title || '» no es la suma de lo que apartó cada pedido' as what,
        v.held::text as expected, v.reserved_quantity::int::text as found
      from ${heldLevels} v where v.held <> v.reserved_quantity
      union all select c.order_id, o.display_id, 'Lo apartado para «' || l.title || '» no es lo que falta entregar',
        (x.units * x.required)::text, x.held::text
      from ${consignmentLines} l join ${consignments} c on c.id = l.consignment_id join ${orders} o on o.id = c.order_id
      join ${attempts} a on a.order_id = c.order_id
      cross join lateral (select ${HELD_UNITS} as units,
        ${unitsTaken('l.variant_id')} as required, ${unitsHeld('l.line_item_id')} as held) x
      where x.units * x.required <> x.held`,
  },
  {
    name: 'consignments',
    compared: `select count(*) from ${consignments} c`,
    differences: `select c.order_id as ${ORDER}, 'Las partes del reparto de un grupo no suman lo vendido' as what,
        c.items_clp::text as expected, x.shares::text as found
      from ${consignments} c join ${orders} o on o.id = c.order_id cross join lateral
        (select coalesce(sum(amount_clp), 0)::int as shares from ${consignmentShares} s where consignment_id = c.id) x
      where x.shares <> c.items_clp
      union all select c.order_id, o.display_id, 'Las líneas de un grupo no suman lo vendido', c.items_clp::text, x.lines::text
      from ${consignments} c join ${orders} o on o.id = c.order_id cross join lateral
        (select coalesce(sum(amount_clp), 0)::int as lines from ${consignmentLines} l where consignment_id = c.id) x
      where x.lines <> c.items_clp
      union all select i.order_id, o.display_id, 'Una línea del pedido no es de ningún grupo', 'un grupo', 'ninguno'
      from ${orderLines} i join ${attempts} a on a.order_id = i.order_id join ${orders} o on o.id = i.order_id
      left join ${consignmentLines} l on l.line_item_id = i.item_id where l.id is null`,
  },
  {
    name: 'ledger_balance',
    compared: `select count(*) from ledger_posting`,
    differences: `select p.order_id as ${ORDER}, 'Un asiento del libro no suma cero' as what, '0' as expected,
        sum(e.amount_clp)::text as found from ledger_posting p join ledger_entry e on e.posting_id = p.id
      left join ${orders} o on o.id = p.order_id group by p.id, o.display_id having sum(e.amount_clp) <> 0`,
  },
  {
    name: 'ledger_orders',
    compared: `select count(*) from ${attempts} a where order_id is not null`,
    differences: `select a.order_id as ${ORDER}, x.what, x.expected::text as expected, x.found::text as found
      from ${attempts} a join ${orders} o on o.id = a.order_id cross join lateral (
        select 'Lo cobrado según el libro no es lo que se pagó' as what,
          case when a.state = 'paid' then a.amount_clp else 0 end as expected,
          (select -coalesce(sum(e.amount_clp), 0)::int from ledger_entry e join ledger_posting p on p.id = e.posting_id
            where p.event = 'capture' and e.order_id = a.order_id and e.kind = 'cash_held') as found
        union all select 'Lo que se le debe en productos a quien compró no es lo que falta entregar',
          case when a.state <> 'paid' then 0 else (select coalesce(sum(
              (select sum(${KEPT_CLP}) from ${consignmentLines} l where l.consignment_id = c.id) + c.delivery_clp), 0)::int
            from ${consignments} c where c.order_id = a.order_id and c.state in ('pending', 'accepted', 'packed', 'short')) end,
          (select coalesce(sum(amount_clp), 0)::int from ledger_entry where order_id = a.order_id and account = 'buyer')
        union all select 'Lo que se le debe devolver a quien compró no son las devoluciones pendientes',
          (select coalesce(sum(amount_clp), 0)::int from ${refunds} r
            where order_id = a.order_id and state in ('requested', 'sending', 'by_hand')),
          (select coalesce(sum(amount_clp), 0)::int from ledger_entry where order_id = a.order_id and account = 'refund')
        union all select 'Las entregas según el libro no son las de los grupos',
          (select count(*)::int from ${consignments} c where order_id = a.order_id and state in ('handed_over', 'delivered')),
          (select count(*)::int from ledger_posting where order_id = a.order_id and event = 'hand_over')
      ) x where x.expected <> x.found`,
  },
  {
    name: 'refunds',
    compared: `select count(*) from ${refunds} r`,
    differences: `select r.order_id as ${ORDER}, 'Medusa no tiene la devolución que hizo la tienda' as what,
        r.amount_clp::text as expected, coalesce(m.amount::int, 0)::text as found
      from ${refunds} r join ${orders} o on o.id = r.order_id left join ${paymentRefunds} m on m.note = r.id
      where r.state = 'done' and m.amount is distinct from r.amount_clp
      union all select r.order_id, o.display_id, 'Una devolución lleva más de un día esperando', 'hecha', r.state
      from ${refunds} r join ${orders} o on o.id = r.order_id
      where r.state <> 'done' and r.created_at < now() - interval '1 day'
      union all select a.order_id, o.display_id, 'Se devolvió más de lo que se pagó', a.amount_clp::text, x.total::text
      from ${attempts} a join ${orders} o on o.id = a.order_id cross join lateral
        (select coalesce(sum(amount_clp), 0)::int as total from ${refunds} r where attempt_id = a.id) x
      where x.total > a.amount_clp`,
  },
]
