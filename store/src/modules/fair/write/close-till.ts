import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TillClosingRequest } from '../../../contracts'
import { countedAgainst } from '../../../contracts/fair/reckon'
import { bodyHashOf } from '../../../kernel/body-hash'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { releaseStock } from '../../../medusa/stock/release-stock'
import type { Acting } from '../../federation/read/acting'
import { holdMandate } from '../../federation/read/hold-mandate'
import { post } from '../../ledger/write/post'
import { type LockedTill, lockTill } from '../read/lock-till'
import { soldOfTills } from '../read/rows'
import { fairEntries, owedOf } from '../rules/fair-entries'

export type Closing = Pick<Acting, 'organizationId' | 'by'> & {
  till: string
  key: string
  request: TillClosingRequest
}

/**
 * Ends a till, once: what was not sold is for sale in the shop again, and the books get the fair as one posting. Answers
 * whether it is new.
 * @throws Problem 404 not_found · 409 sales_missing, till_closed · 422 key_reused
 */
export async function closeTill(trx: Knex.Transaction, closing: Closing): Promise<boolean> {
  const { organizationId, by, till: tillId, key, request } = closing
  await holdMandate(trx, by)
  const till = await lockTill(trx, organizationId, tillId)
  const bodyHash = bodyHashOf(request)
  if (till.closing) return sameClosing(till.closing, key, bodyHash)
  await demandSales(trx, tillId, request.sales)
  const sold = await soldOf(trx, tillId)
  const soldClp = sold.cash_clp + sold.card_clp
  const { expectedClp } = countedAgainst(
    { floatClp: till.floatClp, cashClp: sold.cash_clp },
    request.countedClp,
  )
  await trx('fair_closing').insert({
    ...{ id: newId('fclose'), till_id: tillId, cash_clp: sold.cash_clp, card_clp: sold.card_clp },
    ...{ sale_count: sold.sales, counted_clp: request.countedClp, expected_clp: expectedClp },
    ...{ owed_clp: owedOf(till.shares, soldClp), key, body_hash: bodyHash, by },
  })
  await releaseStock(trx, leftIn(till), 'back')
  const entries = fairEntries(till.shares, soldClp)
  await post(trx, { key: `fair:${tillId}`, event: 'fair', termsId: till.termsId, entries })
  return true
}

const leftIn = ({ lines }: LockedTill) =>
  lines.map(({ id, leftUnits }) => ({ lineItemId: id, heldUnits: leftUnits, units: leftUnits }))

type Sold = { sales: number; cash_clp: number; card_clp: number }

async function soldOf(trx: Knex.Transaction, tillId: string): Promise<Sold> {
  const { rows } = await trx.raw<{ rows: Sold[] }>(
    `select sales, cash_clp, card_clp from ${soldOfTills} s where s.till_id = ?`,
    [tillId],
  )
  return rows[0] ?? { sales: 0, cash_clp: 0, card_clp: 0 }
}

/** What the phone had sold and not sent when it counted must be here first. @throws Problem 409 sales_missing */
async function demandSales(trx: Knex.Transaction, tillId: string, keys: string[]): Promise<void> {
  if (keys.length === 0) return
  const known = await trx('fair_sale')
    .where({ till_id: tillId })
    .whereIn('key', keys)
    .select<{ key: string }[]>('key')
  const missing = new Set(keys).size - known.length
  if (missing === 0) return
  const many = missing === 1 ? 'Falta 1 venta' : `Faltan ${missing} ventas`
  throw new Problem(
    'sales_missing',
    `${many} de este teléfono para cerrar la caja. Revísalas y cierra de nuevo.`,
  )
}

/** Closed twice by the same word it is closed once; another word comes too late. @throws Problem 409 till_closed */
function sameClosing(closed: NonNullable<LockedTill['closing']>, key: string, bodyHash: string): boolean {
  if (closed.key !== key)
    throw new Problem('till_closed', 'Otra persona de tu grupo ya cerró esta caja. Mira cómo quedó.')
  if (closed.bodyHash !== bodyHash)
    throw new Problem('key_reused', 'Ese cierre ya llegó con otros datos. Mira cómo quedó la caja.')
  return false
}
