import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { RecallHead, RecallOrder, RecallWhole } from '../../../contracts'
import { orders } from '../../../medusa/read/orders'
import { refusedNotifications, sentNotifications } from '../../../medusa/read/notifications'
import { attempts } from '../../checkout/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { NOT_AS_PREPARED, reachedOf } from '../rules/lots'
import { lotsInOrders } from './lots-in-orders'
import { recallInstitutions } from './recall-institutions'
import { lotStatesNow } from './rows'

const HEAD = `select r.id, r.why, r.to_do as "toDo", r.created_at as "preparedAt", s.created_at as "sentAt",
  (select bool_and(t.state = 'held' and t.number = x.state_number) from supply_recall_lot x
    left join ${lotStatesNow} t on t.lot_id = x.lot_id where x.recall_id = r.id) as "isAsPrepared"
from supply_recall r left join supply_recall_sending s on s.recall_id = r.id
where r.id = :id and r.organization_id = :organizationId and r.deleted_at is null`

const LOTS = `select l.id, l.code, l.title, g.name as "group", l.units
from supply_recall_lot x join supply_lot l on l.id = x.lot_id
join ${everyOrganization} g on g.id = l.organization_id where x.recall_id = :id order by l.code`

/** Before it is sent, the orders that carry its lots now; after, those that were written. */
const ORDERS = `with found as (
  select w.order_id, w.lots from supply_recall_letter w where w.recall_id = :id
  union all
  select u.order_id, json_agg(json_build_object('code', u.code, 'title', u.title, 'units', u.units) order by u.code)::jsonb
  from (select o.order_id, l.code, l.title, sum(o.units)::int as units from ${lotsInOrders} o
      join supply_lot l on l.id = o.lot_id join supply_recall_lot x on x.lot_id = l.id and x.recall_id = :id
      where not exists (select 1 from supply_recall_sending s where s.recall_id = :id)
      group by o.order_id, l.code, l.title) u group by u.order_id)
select o.display_id as number, f.lots, json_build_object('name', coalesce(a.buyer->>'name', ''),
    'phone', coalesce(a.buyer->>'phone', ''), 'email', coalesce(a.buyer->>'email', '')) as buyer,
  exists (select 1 from ${lotsInOrders} h join supply_recall_lot x on x.lot_id = h.lot_id and x.recall_id = :id
    where h.order_id = f.order_id and h.left_at is null) as "isStillHere",
  exists (select 1 from ${sentNotifications} n where n.idempotency_key = 'mail:' || a.id || ':recalled:' || :id)
    as "isReached",
  exists (select 1 from ${refusedNotifications} n where n.idempotency_key = 'mail:' || a.id || ':recalled:' || :id)
    as "isRefused"
from found f join ${orders} o on o.id = f.order_id join ${attempts} a on a.order_id = f.order_id and a.state = 'paid'
order by o.display_id`

type Head = Omit<RecallHead, 'lots'> & { toDo: string; isAsPrepared: boolean }
type Lot = { id: string; code: string; title: string; group: string; units: number }
type Order = Omit<RecallOrder, 'reached'> & { isReached: boolean; isRefused: boolean }

/** One of that desk's, both ways, with who was reached; or null. */
export async function deskRecall(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<RecallWhole['recall'] | null> {
  const { rows } = await knex.raw<{ rows: Head[] }>(HEAD, { id, organizationId })
  if (!rows[0]) return null
  const { isAsPrepared, ...head } = rows[0]
  const [lots, found, institutions] = await Promise.all([
    knex.raw<{ rows: Lot[] }>(LOTS, { id }),
    knex.raw<{ rows: Order[] }>(ORDERS, { id }),
    recallInstitutions(knex, id),
  ])
  const isSent = head.sentAt !== null
  return {
    ...head,
    lots: lots.rows.map(({ code }) => code),
    of: lots.rows.map(({ id: _, ...lot }) => ({
      ...lot,
      orders: found.rows
        .filter(({ lots: carried }) => carried.some(({ code }) => code === lot.code))
        .map(({ number }) => number),
    })),
    orders: found.rows.map(({ isReached, isRefused, ...order }) => ({
      ...order,
      reached: reachedOf({ isSent, isReached, isRefused: isRefused || !order.buyer.email.includes('@') }),
    })),
    institutions,
    problem: isSent || isAsPrepared ? null : NOT_AS_PREPARED,
  }
}

export type ToldRecall = { why: string; toDo: string; lots: { code: string; title: string; units: number }[] }

/** What the letter to an order says; null: none goes there. */
export async function toldRecall(knex: Knex, id: string, orderId: string): Promise<ToldRecall | null> {
  const { rows } = await knex.raw<{ rows: ToldRecall[] }>(
    `select r.why, r.to_do as "toDo", w.lots from supply_recall_letter w join supply_recall r on r.id = w.recall_id
      where w.recall_id = ? and w.order_id = ?`,
    [id, orderId],
  )
  return rows[0] ?? null
}
