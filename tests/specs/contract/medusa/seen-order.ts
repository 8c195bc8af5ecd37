import { query } from '../../../../ops/postgres/query.mjs'
import { ask, type Vanilla } from '../../../clients/medusa-own.ts'
import { byText, comparable } from './left-out.ts'

const FIELDS = [
  'status,email,currency_code,version,region_id,sales_channel_id,customer_id,is_draft_order,no_notification,locale',
  'payment_status,fulfillment_status',
  'total,subtotal,tax_total,original_total,original_tax_total,discount_total,discount_tax_total,credit_line_total',
  'item_total,item_subtotal,item_tax_total,original_item_total,original_item_tax_total',
  'shipping_total,shipping_subtotal,shipping_tax_total,original_shipping_total,original_shipping_tax_total',
  '*summary,*items,*items.detail,*items.tax_lines,*items.adjustments',
  '*shipping_methods,*shipping_methods.tax_lines,*shipping_methods.adjustments',
  '*shipping_address,*billing_address,*transactions,*credit_lines',
  '*payment_collections,*payment_collections.payment_sessions,*payment_collections.payments',
  '*payment_collections.payments.captures,*payment_collections.payments.refunds',
].join(',')

/** The rows that hang on an order, as the tables have them: nothing computed, nothing hidden. */
const ROWS = {
  order: 'select * from "order" where id = $1',
  order_item: 'select * from order_item where order_id = $1',
  order_line_item:
    'select l.* from order_line_item l join order_item i on i.item_id = l.id where i.order_id = $1',
  order_line_item_tax_line:
    'select t.* from order_line_item_tax_line t join order_item i on i.item_id = t.item_id where i.order_id = $1',
  order_shipping: 'select * from order_shipping where order_id = $1',
  order_shipping_method:
    'select m.* from order_shipping_method m join order_shipping s on s.shipping_method_id = m.id where s.order_id = $1',
  order_shipping_method_tax_line: `select t.* from order_shipping_method_tax_line t
    join order_shipping s on s.shipping_method_id = t.shipping_method_id where s.order_id = $1`,
  order_summary: 'select version, totals, deleted_at from order_summary where order_id = $1',
  order_transaction: 'select * from order_transaction where order_id = $1',
  reservation_item:
    'select r.* from reservation_item r join order_item i on i.item_id = r.line_item_id where i.order_id = $1',
  payment_collection: `select c.* from payment_collection c join order_payment_collection l on l.payment_collection_id = c.id
    where l.order_id = $1`,
  payment_session: `select s.* from payment_session s join order_payment_collection l using (payment_collection_id)
    where l.order_id = $1`,
  payment: `select p.* from payment p join order_payment_collection l using (payment_collection_id) where l.order_id = $1`,
  capture: `select c.* from capture c join payment p on p.id = c.payment_id
    join order_payment_collection l using (payment_collection_id) where l.order_id = $1`,
}

/** What the admin shows of an order and what the tables hold, without what may differ. */
export async function seenOrder({ url, staff }: Vanilla, databaseUrl: string, orderId: string) {
  const { order } = await ask<{ order: unknown }>(
    'GET',
    `${url}/admin/orders/${orderId}?fields=${FIELDS}`,
    staff,
  )
  const rows: Record<string, unknown[]> = {}
  for (const [table, sql] of Object.entries(ROWS))
    rows[table] = (await query(databaseUrl, sql, [orderId])).map(comparable).sort(byText)
  return { order: comparable(order), rows }
}
