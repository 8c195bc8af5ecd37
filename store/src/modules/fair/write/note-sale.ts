import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TillSaleRequest } from '../../../contracts'
import { totalOf } from '../../../contracts/fair/reckon'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../kernel/problem'
import { releaseStock } from '../../../medusa/stock/release-stock'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { type LockedTill, lockTill } from '../read/lock-till'

export type Selling = Pick<Acting, 'organizationId' | 'by'> & {
  till: string
  key: string
  request: TillSaleRequest
}

/**
 * A sale of a fair, perhaps of hours ago, once for one key: what was sold leaves the stock that the till holds. Answers
 * whether it is new.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_enough, till_closed · 422 key_reused
 */
export async function noteSale(trx: Knex.Transaction, selling: Selling): Promise<boolean> {
  const { organizationId, by, till: tillId, key, request } = selling
  await holdMandate(trx, by)
  const till = await lockTill(trx, organizationId, tillId)
  const bodyHash = bodyHashOf(request)
  // Also of a till that was closed since: the phone asks again for what it does not know to be there.
  if (await isKnown(trx, tillId, key, bodyHash)) return false
  if (till.closing)
    throw new Problem(
      'till_closed',
      'La caja ya estaba cerrada cuando llegó esta venta. Sigue anotada en este teléfono: abre otra caja para anotarla.',
    )
  const lines = soldLines(till, request)
  const totalClp = totalOf(lines)
  if (request.paidBy === 'cash' && (request.receivedClp ?? 0) < totalClp)
    throw invalid('Falta plata.', { receivedClp: 'Es menos de lo que vale la venta.' })
  const id = newId('fsale')
  const written = await trx('fair_sale')
    .insert({
      ...{ id, till_id: tillId, code: request.code, paid_by: request.paidBy, total_clp: totalClp, key, by },
      ...{ received_clp: request.receivedClp, voucher: request.voucher, document: request.document },
      body_hash: bodyHash,
      sold_at: trx.raw('least(cast(? as timestamptz), now())', [request.soldAt]),
    })
    .onConflict(trx.raw('(code) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0)
    throw new Problem('key_reused', 'Ese comprobante ya es de otra venta. Anota la venta de nuevo.')
  await trx('fair_sale_line').insert(
    lines.map(({ line, units, priceClp }) => ({
      ...{ id: newId('fline'), sale_id: id, till_line_id: line.id, units, amount_clp: units * priceClp },
    })),
  )
  const out = lines.map(({ line, units }) => ({ lineItemId: line.id, heldUnits: line.leftUnits, units }))
  await releaseStock(trx, out, 'out')
  return true
}

function soldLines(till: LockedTill, { lines }: TillSaleRequest) {
  return lines.map(({ line: id, units }) => {
    const line = till.lines.find((one) => one.id === id)
    if (!line) throw notFound('Hay algo en la venta que no es de esta caja.')
    if (line.leftUnits < units)
      throw new Problem(
        'not_enough',
        `De «${line.title}» a la caja le quedaban ${line.leftUnits} y aquí se vendieron ${units}. Revisa entre las que venden.`,
      )
    return { line, units, priceClp: line.priceClp }
  })
}

/** @throws Problem 422 key_reused */
async function isKnown(trx: Knex.Transaction, till_id: string, key: string, bodyHash: string) {
  const kept = await trx('fair_sale')
    .where({ till_id, key })
    .first<{ body_hash: string } | undefined>('body_hash')
  if (kept && kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Esa venta ya llegó con otros datos.')
  return kept !== undefined
}
