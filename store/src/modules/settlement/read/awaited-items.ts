import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { METHODS, type Method, termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { attempts } from '../../checkout/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import type { AwaitedItem } from '../rules/deposit'

/** Methods whose money lies with a gateway until it pays it into the bank. */
export const depositMethods: Method[] = METHODS.filter((method) => termsOf(method).cash === 'gateway')

/** Lines of deposits that were not taken back. */
export const linesInForce = `(select l.id, l.deposit_id, l.order_id, l.posting_id, l.amount_clp, l.expected_fee_clp, d.method
  from deposit_line l join deposit d on d.id = l.deposit_id
  where not exists (select 1 from deposit t where t.takes_back_id = d.id))`

/** More than a gateway leaves unpaid in a year: what is beyond shows when these came. */
const MOST = 5000

const SQL = `select p.id as "postingId", p.order_id as "orderId", o.display_id as number, a.gateway_order as reference,
  to_char(p.created_at at time zone 'America/Santiago', 'YYYY-MM-DD') as day,
  cast(-e.amount_clp as int) as "amountClp", a.provider as method
from ${entries} e join ${postings} p on p.id = e.posting_id
join ${attempts} a on a.order_id = p.order_id join ${orders} o on o.id = p.order_id
where e.account = 'gateway' and e.kind = 'cash_held' and a.provider = any(cast(:methods as text[]))
  and not exists (select 1 from ${linesInForce} l where l.posting_id = p.id)
order by p.created_at, p.id limit ${MOST}`

/** What gateways took or gave back and no deposit brought, the oldest first. */
export async function awaitedItems(
  knex: Knex,
  methods: readonly Method[] = depositMethods,
): Promise<(AwaitedItem & { method: Method })[]> {
  const { rows } = await prepared<AwaitedItem & { method: Method }>(knex, SQL, { methods: [...methods] })
  return rows
}
