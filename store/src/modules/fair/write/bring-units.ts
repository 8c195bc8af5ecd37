import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { asProblem, Problem } from '../../../kernel/problem'
import { reservationRows, reserveStock } from '../../../medusa/stock/reserve-stock'
import { writeRows } from '../../../medusa/write-rows'
import type { BasketLine } from '../../checkout/read/basket'

export type Brought = { line: BasketLine; quantity: number }

/**
 * Takes units out of the shop for a till, by the same conditional updates by which a buyer takes them.
 * @throws Problem 409 not_enough
 */
export async function bringUnits(trx: Knex.Transaction, tillId: string, lines: Brought[]): Promise<void> {
  await reserve(trx, lines)
  const rows = lines.map(({ line, quantity }) => ({
    ...{ id: newId('tline'), till_id: tillId, variant_id: line.variantId, title: line.title },
    variant_title: line.variantCount > 1 ? line.variantTitle : null,
    ...{ price_clp: line.priceClp, brought_units: quantity },
  }))
  const idOf = new Map(rows.map((row) => [row.variant_id, row.id]))
  await writeRows(trx, {
    fair_till_line: rows,
    ...reservationRows(lines, ({ variantId }) => idOf.get(variantId) ?? ''),
  })
}

async function reserve(trx: Knex.Transaction, lines: Brought[]): Promise<void> {
  try {
    await reserveStock(trx, lines)
  } catch (error) {
    if (asProblem(error)?.code !== 'not_enough') throw error
    const title = /«.*»/.exec(asProblem(error)?.message ?? '')?.[0] ?? 'algo'
    throw new Problem(
      'not_enough',
      `De ${title} no quedan tantas: puede que alguien haya comprado recién en la tienda. Baja el número.`,
    )
  }
}
