/** Purchases, from the first press to paid or undone. `order_id` is null until the order was placed. */
export const attempts = `(select id, order_id, state, provider, amount_clp, buyer, paid_at from attempt
  where deleted_at is null)`

/** Money that goes back to buyers, from its decision to its arrival. */
export const refunds = `(select id, attempt_id, order_id, state, note from attempt_refund where deleted_at is null)`
