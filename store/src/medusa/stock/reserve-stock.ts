import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../kernel/problem'
import { newId } from '../../kernel/new-id'
import type { BasketLine } from '../../modules/checkout/read/basket'
import { raw, type Rows } from '../write-rows'

export type Reservation = { line: BasketLine; quantity: number }

type Need = { inventoryItemId: string; locationId: string; quantity: number; line: BasketLine }

/**
 * Takes the stock by conditional updates: quantities are summed per inventory item and place, in a fixed order, so that
 * two lines of one item, other buyers and other processes can never take more than there is, nor wait for each other in
 * a circle. @throws 409 `not_enough`
 */
export async function reserveStock(trx: Knex.Transaction, reservations: Reservation[]): Promise<void> {
  for (const need of needs(reservations)) {
    const { rowCount } = await trx.raw<{ rowCount: number }>(
      `update inventory_level set reserved_quantity = reserved_quantity + :quantity,
          raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity + :quantity)::text, 'precision', 20),
          updated_at = now()
        where inventory_item_id = :inventoryItemId and location_id = :locationId and deleted_at is null
          and stocked_quantity - reserved_quantity >= :quantity`,
      { quantity: need.quantity, inventoryItemId: need.inventoryItemId, locationId: need.locationId },
    )
    if (!rowCount)
      throw new Problem(
        'not_enough',
        `De «${need.line.title}» ya no quedan suficientes. No te cobramos nada.`,
      )
  }
}

/** Medusa's own rows of who holds what, so that its panel, its fulfilments and its cancelling know of it. */
export function reservationRows(reservations: Reservation[], lineItemOf: (line: BasketLine) => string): Rows {
  const reservation_item = reservations.flatMap(({ line, quantity }) =>
    line.stock.map((item) => {
      const taken = quantity * item.requiredQuantity
      return {
        id: newId('resitem'),
        line_item_id: lineItemOf(line),
        inventory_item_id: item.inventoryItemId,
        location_id: line.group?.stockLocationId,
        quantity: taken,
        raw_quantity: raw(taken),
        allow_backorder: false,
      }
    }),
  )
  return { reservation_item }
}

function needs(reservations: Reservation[]): Need[] {
  const byPlace = new Map<string, Need>()
  for (const { line, quantity } of reservations) {
    const locationId = line.group?.stockLocationId ?? ''
    for (const item of line.stock) {
      const place = `${item.inventoryItemId} ${locationId}`
      const sum = (byPlace.get(place)?.quantity ?? 0) + quantity * item.requiredQuantity
      byPlace.set(place, { inventoryItemId: item.inventoryItemId, locationId, quantity: sum, line })
    }
  }
  return [...byPlace.keys()].sort().flatMap((place) => byPlace.get(place) ?? [])
}
