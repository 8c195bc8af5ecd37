/** Orders, known to a buyer by their number, and the commune that they go to. */
export const orders = `(select o.id, o.display_id, a.city as commune from "order" o
  left join order_address a on a.id = o.shipping_address_id where o.deleted_at is null)`
