import type { Transaction } from '../../../ops/webpay-simulator/transaction.ts'
import type { Database } from './rig/processes/database.ts'

/** Something that must never be, with the row where it is. */
export type Violation = { name: string; what: string }

/** How long after its last move an attempt may be under way: a crash leaves it for that long, and no longer. */
export const CONVERGES_SECONDS = 60

/** Each answers the rows that break it, as text in `what`. `live`: orders that hold or held their goods. */
const RULES: Record<string, string> = {
  'an order without its attempt': `
    select o.id as what from "order" o left join attempt a on a.id = o.metadata->>'attempt_id' and a.order_id = o.id
    where o.deleted_at is null and a.id is null`,
  'an attempt without its order': `
    select a.id || ' ' || a.state as what from attempt a left join "order" o on o.id = a.order_id
    where a.deleted_at is null and o.id is null`,
  'an attempt with two orders': `
    select metadata->>'attempt_id' as what from "order" where deleted_at is null group by 1 having count(*) > 1`,
  'an attempt that does not end': `
    select id || ' ' || state as what from attempt
    where (state = 'settling' and updated_at < now() - make_interval(secs => :grace))
      or (state = 'in_review' and next_try_at < now() - make_interval(secs => :grace))`,
  'an order and its attempt that disagree on being cancelled': `
    select a.id || ' ' || a.state || ' ' || o.status as what from attempt a join "order" o on o.id = a.order_id
    where (a.state = 'cancelled') <> (o.status = 'canceled')`,
  'a live order whose goods are not reserved': `
    select a.id || ' ' || li.title as what from attempt a join order_item oi on oi.order_id = a.order_id
      join "order" o on o.id = oi.order_id and o.version = oi.version join order_line_item li on li.id = oi.item_id
      join consignment_line cl on cl.line_item_id = li.id join consignment c on c.id = cl.consignment_id
    where a.state <> 'cancelled' and c.state in ('pending', 'accepted', 'packed')
      and (select coalesce(sum(r.quantity), 0) from reservation_item r where r.line_item_id = li.id and r.deleted_at is null)
        <> coalesce(cl.quantity_confirmed, cl.quantity) * (select coalesce(sum(l.required_quantity), 0) from product_variant_inventory_item l
          where l.variant_id = li.variant_id and l.deleted_at is null)`,
  'a cancelled order that holds goods': `
    select a.id as what from attempt a join order_item oi on oi.order_id = a.order_id
      join reservation_item r on r.line_item_id = oi.item_id and r.deleted_at is null
      join consignment_line cl on cl.line_item_id = oi.item_id join consignment c on c.id = cl.consignment_id
    where a.state = 'cancelled' or c.state = 'cancelled'`,
  'reserved is not the sum of the reservations': `
    select l.inventory_item_id || ' ' || l.reserved_quantity || ' ' || coalesce(sum(r.quantity), 0) as what
    from inventory_level l left join reservation_item r on r.inventory_item_id = l.inventory_item_id
      and r.location_id = l.location_id and r.deleted_at is null
    where l.deleted_at is null group by l.id having l.reserved_quantity <> coalesce(sum(r.quantity), 0)
      or l.reserved_quantity <> (l.raw_reserved_quantity->>'value')::numeric`,
  'more reserved than there is': `
    select inventory_item_id as what from inventory_level
    where deleted_at is null and (reserved_quantity > stocked_quantity or reserved_quantity < 0)`,
  'an order without its payment collection': `
    select a.id as what from attempt a where a.order_id is not null and 1 <> (
      select count(*) from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
      where l.order_id = a.order_id and l.deleted_at is null and c.amount = a.amount_clp)`,
  'consignments that do not add up to the order': `
    select a.id as what from attempt a where a.order_id is not null and a.amount_clp <> (
      select coalesce(sum(c.items_clp + c.delivery_clp), 0) from consignment c
      where c.order_id = a.order_id and c.deleted_at is null)`,
  'shares that do not add up to the goods': `
    select c.id as what from consignment c left join consignment_share s on s.consignment_id = c.id and s.deleted_at is null
    where c.deleted_at is null group by c.id having count(s.id) <> 4 or sum(s.amount_clp) <> c.items_clp`,
  'consignments that do not know that the order was cancelled': `
    select a.id || ' ' || c.state as what from attempt a join consignment c on c.order_id = a.order_id
    where a.state = 'cancelled' and c.state <> 'cancelled'`,
  'a paid attempt that is not captured once, in full': `
    select a.id || ' ' || string_agg(coalesce(p.id, '-') || ' ' || coalesce(k.amount, 0), ', ') as what from attempt a
      left join payment p on p.payment_session_id = a.payment_session_id and p.deleted_at is null
      left join capture k on k.payment_id = p.id and k.deleted_at is null
    where a.state = 'paid' group by a.id
    having count(distinct p.id) <> 1 or count(k.id) <> 1 or coalesce(sum(k.amount), 0) <> a.amount_clp
      or bool_or(p.captured_at is null)`,
  'captured without a paid attempt': `
    select a.id || ' ' || a.state as what from attempt a join payment p on p.payment_session_id = a.payment_session_id
      join capture k on k.payment_id = p.id and k.deleted_at is null
    where a.state <> 'paid'`,
  'a paid order whose account with Medusa is wrong': `
    select a.id || ' ' || coalesce(sum(t.amount), 0) as what from attempt a
      left join order_transaction t on t.order_id = a.order_id and t.reference = 'capture' and t.deleted_at is null
    where a.state in ('paid', 'cancelled') group by a.id
    having coalesce(sum(t.amount), 0) <> case when a.state = 'paid' then a.amount_clp else 0 end`,
  'a posting of the ledger that does not add up to zero': `
    select p.key as what from ledger_posting p left join ledger_entry e on e.posting_id = p.id
    group by p.id having coalesce(sum(e.amount_clp), 1) <> 0`,
  'a paid order that is not in the ledger once': `
    select a.id || ' ' || a.state || ' ' || count(p.id) as what from attempt a
      left join ledger_posting p on p.order_id = a.order_id and p.event = 'capture' group by a.id
    having count(p.id) <> (a.state = 'paid')::int`,
  'a refund that does not arrive': `
    select id || ' ' || state as what from attempt_refund
    where (state = 'requested' and next_try_at < now() - make_interval(secs => :grace))
      or (state in ('sending', 'sent') and updated_at < now() - make_interval(secs => :grace))`,
  'a refund that the ledger does not know once, or Medusa': `
    select r.id as what from attempt_refund r where r.state = 'done' and (
      1 <> (select count(*) from ledger_posting p where p.refund_id = r.id and p.event = 'pay_back')
      or r.amount_clp <> (select coalesce(sum(m.amount), 0) from refund m where m.note = r.id and m.deleted_at is null))`,
  'a paid order that still waits for money': `
    select a.id || ' ' || a.state || ' ' || coalesce(s.totals->>'pending_difference', '?') as what
    from attempt a join "order" o on o.id = a.order_id
      left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    where a.state = 'paid' and not exists (select 1 from attempt_refund r where r.order_id = o.id and r.state <> 'done')
      and coalesce((s.totals->>'pending_difference')::numeric, -1) <> 0`,
  'an order with a change that nobody finished': `
    select a.id as what from attempt a join order_change c on c.order_id = a.order_id and c.deleted_at is null
    where c.status in ('pending', 'requested') and a.state in ('paid', 'cancelled')`,
  'an event that is missing or told twice': `
    select a.id || ' ' || a.state || ' ' || e.name || ' ' || count(x.id) as what from attempt a
      cross join (values ('order.placed'), ('order.paid'), ('order.cancelled')) as e(name)
      left join outbox x on x.name = e.name and x.data->>'attempt_id' = a.id and x.deleted_at is null
    where a.deleted_at is null group by a.id, e.name having count(x.id) <> case e.name when 'order.placed' then 1
      when 'order.paid' then (a.state = 'paid')::int else (a.state = 'cancelled')::int end`,
}

type Settled = {
  gateway_token: string
  state: string
  amount_clp: number
  back_clp: number
  is_moving: boolean
  age: number
}

/** Everything that is wrong with the purchases of this store; empty when a purchase is never lost. */
export async function violations(
  database: Database,
  simulatorUrl: string,
  grace = CONVERGES_SECONDS,
): Promise<Violation[]> {
  const found: Violation[] = []
  for (const [name, sql] of Object.entries(RULES))
    for (const { what } of await database.rows<{ what: string }>(sql.replaceAll(':grace', String(grace))))
      found.push({ name, what })
  return [...found, ...(await gatewayViolations(database, simulatorUrl, grace))]
}

/** What the gateway charged against what we say was paid. */
async function gatewayViolations(
  database: Database,
  simulatorUrl: string,
  grace: number,
): Promise<Violation[]> {
  const response = await fetch(`${simulatorUrl}/_control/transactions`)
  const { transactions } = (await response.json()) as { transactions: Transaction[] }
  const byToken = new Map(transactions.map((transaction) => [transaction.token, transaction]))
  const attempts = await database.rows<Settled>(
    `select gateway_token, state, amount_clp, extract(epoch from now() - updated_at)::float as age,
        (select coalesce(sum(r.amount_clp), 0)::int from attempt_refund r
          where r.attempt_id = a.id and r.is_by_gateway and r.state in ('sent', 'done')) as back_clp,
        exists (select 1 from attempt_refund r where r.attempt_id = a.id and r.state in ('requested', 'sending')) as is_moving
      from attempt a where gateway_token is not null`,
  )
  const found: Violation[] = []
  const known = new Set<string>()
  for (const { gateway_token, state, amount_clp, back_clp, is_moving, age } of attempts) {
    known.add(gateway_token)
    const transaction = byToken.get(gateway_token)
    const charged = chargedClp(transaction)
    const leftClp = transaction?.balanceClp ?? 0
    if (state === 'paid' && !is_moving && leftClp !== amount_clp - back_clp)
      found.push({
        name: 'given back by the gateway and not by us',
        what: `${gateway_token} ${leftClp} ${back_clp}`,
      })
    const isUnderWay = ['settling', 'in_review'].includes(state) && age < grace
    if (state === 'paid' && charged !== amount_clp)
      found.push({ name: 'paid and not charged', what: `${gateway_token} ${charged} ${amount_clp}` })
    if (state !== 'paid' && charged > 0 && !isUnderWay)
      found.push({ name: 'charged and not paid', what: `${gateway_token} ${state} ${charged}` })
  }
  for (const transaction of transactions)
    if (!known.has(transaction.token) && chargedClp(transaction) > 0)
      found.push({ name: 'charged for nobody', what: transaction.token })
  return found
}

function chargedClp(transaction: Transaction | undefined): number {
  if (!transaction || transaction.status === 'INITIALIZED' || transaction.status === 'FAILED') return 0
  return transaction.amountClp
}
