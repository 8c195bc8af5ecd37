import { reservations, stockItems, stockLevels } from './stock'

/** Stock by place: what is said to be reserved of it, and what its reservations add up to (`held`). */
export const heldLevels = `(select coalesce(i.title, i.id) as title, v.reserved_quantity,
    (select coalesce(sum(r.quantity), 0)::int from ${reservations} r
      where r.inventory_item_id = v.inventory_item_id and r.location_id = v.location_id) as held
  from ${stockLevels} v join inventory_item i on i.id = v.inventory_item_id)`

/** SQL: units of stock that one unit of a variant takes. @param variantId an SQL expression */
export const unitsTaken = (variantId: string) =>
  `(select coalesce(sum(k.required_quantity), 0)::int from ${stockItems} k where k.variant_id = ${variantId})`

/** SQL: units of stock that are reserved for a line of an order. @param lineItemId an SQL expression */
export const unitsHeld = (lineItemId: string) =>
  `(select coalesce(sum(r.quantity), 0)::int from ${reservations} r where r.line_item_id = ${lineItemId})`
