import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { asProblem } from '../src/kernel/problem'
import type { BookConsignment } from './book'

/** A refusal is an answer; anything else that is thrown is a fault. */
export async function attempted<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (asProblem(error)) return null
    throw error
  }
}

export function same(what: string, found: unknown, expected: unknown): void {
  if (found !== expected)
    throw new Error(`${what}: the shop did ${String(found)}, the book says ${String(expected)}`)
}

type Row = { id: string; delivery: number; lines: BookConsignment['lines'] }

export async function readConsignments(db: Knex, orderId: string): Promise<BookConsignment[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select c.id, c.delivery_clp as delivery, (select json_agg(json_build_object('id', l.id, 'variantId', l.variant_id,
        'price', l.unit_price_clp, 'quantity', l.quantity, 'confirmed', null, 'refunded', 0) order by l.id)
      from consignment_line l where l.consignment_id = c.id) as lines
      from consignment c where c.order_id = ? order by c.id`,
    [orderId],
  )
  return rows.map((row) => ({ ...row, state: 'pending', isDeliveryRefunded: false }))
}
