/** Stock by place: what is said to be reserved of it, and what its reservations add up to (`held`). */
export const heldLevels = `(select coalesce(i.title, i.id) as title, v.reserved_quantity,
    (select coalesce(sum(r.quantity), 0)::int from reservation_item r
      where r.inventory_item_id = v.inventory_item_id and r.location_id = v.location_id and r.deleted_at is null) as held
  from inventory_level v join inventory_item i on i.id = v.inventory_item_id where v.deleted_at is null)`

/** SQL: units of stock that one unit of a variant takes. @param variantId an SQL expression */
export const unitsTaken = (
  variantId: string,
) => `(select coalesce(sum(k.required_quantity), 0)::int from product_variant_inventory_item k
  where k.variant_id = ${variantId} and k.deleted_at is null)`

/** SQL: units of stock that are reserved for a line of an order. @param lineItemId an SQL expression */
export const unitsHeld = (
  lineItemId: string,
) => `(select coalesce(sum(r.quantity), 0)::int from reservation_item r
  where r.line_item_id = ${lineItemId} and r.deleted_at is null)`
