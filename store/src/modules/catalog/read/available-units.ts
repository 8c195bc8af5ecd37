import { stockItems, stockLevels } from '../../../medusa/read/stock'

/**
 * SQL: how many of a variant can be bought now at a place: what is there and reserved for nobody, of the thing of which
 * there is least. Null when it keeps no stock. @param variantId @param locationId SQL expressions
 */
export const availableUnits = (variantId: string, locationId: string) =>
  `(select min(floor(level.free / item.required_quantity))::int from ${stockItems} item
    left join lateral (select coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0) as free
      from ${stockLevels} il where il.inventory_item_id = item.inventory_item_id
        and il.location_id = ${locationId}) level on true
    where item.variant_id = ${variantId})`
