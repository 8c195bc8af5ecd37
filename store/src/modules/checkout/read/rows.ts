/** Purchases, from the first press to paid or undone. `order_id` is null until the order was placed. */
export const attempts = `(select id, order_id, order_token, state, provider, amount_clp, buyer, gateway_order, gateway_token, paid_at,
  created_at, updated_at from attempt where deleted_at is null)`

/** Money that goes back to buyers, from its decision to its arrival. */
export const refunds = `(select id, attempt_id, order_id, state, amount_clp, reason, note, parts, is_by_gateway,
  created_at, sent_at from attempt_refund where deleted_at is null)`
