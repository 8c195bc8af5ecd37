/** Every order, known to a buyer by its number, and the commune that it goes to. What was sold is told for ever. */
export const orders = `(select o.id, o.display_id, o.status, o.deleted_at, a.city as commune from "order" o
  left join order_address a on a.id = o.shipping_address_id)`

/** Which lines each order has. */
export const orderLines = `(select order_id, item_id from order_item where deleted_at is null)`
