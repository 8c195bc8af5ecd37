/** Which things of the stock, and how many of each, make one unit of a variant. */
export const stockItems = `(select variant_id, inventory_item_id, required_quantity from product_variant_inventory_item
  where deleted_at is null)`

/** How many of a thing are at a place, and how many of those are promised to somebody. */
export const stockLevels = `(select inventory_item_id, location_id, stocked_quantity, reserved_quantity
  from inventory_level where deleted_at is null)`

/** How many of a thing a line of an order holds at a place. */
export const reservations = `(select line_item_id, inventory_item_id, location_id, quantity from reservation_item
  where deleted_at is null)`
