/** SQL: pesos that were captured for an order. @param orderId an SQL expression */
export const capturedClp = (
  orderId: string,
) => `(select coalesce(sum(c.amount), 0)::int from capture c join payment p on p.id = c.payment_id
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
  where l.order_id = ${orderId} and c.deleted_at is null)`

/** SQL: what an order asks for after all its changes, as text, or null. @param orderId an SQL expression */
export const orderTotal = (orderId: string) => `(select s.totals->>'current_order_total' from order_summary s
  where s.order_id = ${orderId} order by s.version desc, s.created_at desc limit 1)`

/** What was refunded of payments. `note`: the id of our refund. */
export const paymentRefunds = `(select note, amount from refund where deleted_at is null)`
