import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { keptQuantity, type BookedConsignment } from '../../modules/consignment/read/lock-consignment'

/** Of one order line: how many units are held now, and how many of them are let go. */
export type Release = { lineItemId: string; heldUnits: number; units: number }

type Held = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

/**
 * Lets go of stock that an order held, in the caller's transaction. `back`: it is for sale again; `out`: it left, or it was
 * counted and is not there, so that what is counted goes down with it. One conditional UPDATE for each place: Medusa's own
 * services read, think and write back, and lose what others reserved meanwhile.
 */
export async function releaseStock(
  trx: Knex.Transaction,
  releases: Release[],
  goods: 'back' | 'out',
): Promise<void> {
  const byLine = new Map(releases.map((release) => [release.lineItemId, release]))
  for (const held of await heldBy(trx, [...byLine.keys()])) {
    const release = byLine.get(held.line_item_id)
    if (!release || release.units === 0) continue
    const amount = (held.quantity / release.heldUnits) * release.units
    if (!Number.isInteger(amount)) throw new Error(`reservation ${held.id} does not divide into its units`)
    await letGo(trx, held, amount, goods)
  }
}

/** All that a consignment still holds before it leaves. */
export function allHeld(consignment: BookedConsignment): Release[] {
  return consignment.lines.map((line) => {
    const units = keptQuantity(line)
    return { lineItemId: line.lineItemId, heldUnits: units, units }
  })
}

/** Everything that an order still holds is for sale again. */
export async function releaseAll(trx: Knex.Transaction, orderId: string): Promise<void> {
  const lines = await trx<{ item_id: string }>('order_item').where('order_id', orderId).select('item_id')
  for (const held of await heldBy(
    trx,
    lines.map((line) => line.item_id),
  ))
    await letGo(trx, held, held.quantity, 'back')
}

/** In a fixed order, so that two releases never wait for each other in a circle. */
async function heldBy(trx: Knex.Transaction, lineItemIds: string[]): Promise<Held[]> {
  const { rows } = await trx.raw<{ rows: Held[] }>(
    `select id, line_item_id, inventory_item_id, location_id, quantity::int as quantity from reservation_item
      where line_item_id = any(?) and deleted_at is null order by inventory_item_id collate "C", location_id collate "C", id for update`,
    [lineItemIds],
  )
  return rows
}

async function letGo(
  trx: Knex.Transaction,
  held: Held,
  amount: number,
  goods: 'back' | 'out',
): Promise<void> {
  const left = held.quantity - amount
  await trx.raw(
    `update reservation_item set quantity = :left, updated_at = now(),
        raw_quantity = jsonb_build_object('value', :left::text, 'precision', 20),
        deleted_at = case when :left = 0 then now() end
      where id = :id`,
    { left, id: held.id },
  )
  const out = goods === 'out' ? amount : 0
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update inventory_level set updated_at = now(),
        reserved_quantity = reserved_quantity - :amount,
        raw_reserved_quantity = jsonb_build_object('value', (reserved_quantity - :amount)::text, 'precision', 20),
        stocked_quantity = stocked_quantity - :out,
        raw_stocked_quantity = jsonb_build_object('value', (stocked_quantity - :out)::text, 'precision', 20)
      where inventory_item_id = :inventoryItemId and location_id = :locationId and deleted_at is null
        and reserved_quantity >= :amount`,
    { amount, out, inventoryItemId: held.inventory_item_id, locationId: held.location_id },
  )
  if (rowCount !== 1) throw new Error(`stock of ${held.inventory_item_id} is less than what is held of it`)
}
