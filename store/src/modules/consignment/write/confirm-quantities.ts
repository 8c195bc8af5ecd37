import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { invalid, Problem } from '../../../kernel/problem'
import { setAsideEntries } from '../../ledger/rules/ledger'
import {
  type Confirmed,
  readShortage,
  type ShortageVerdict,
  type ShortLine,
} from '../../../contracts/purchase/shortage'
import { post } from '../../ledger/write/post'
import type { BookedConsignment } from '../read/lock-consignment'
import { requestRefund } from '../../checkout/write/request-refund'
import { checkMove, lockPaidConsignment } from './paid-consignment'
import { releaseStock } from '../../../medusa/stock/release-stock'
import { writeStep } from './write-step'

export type Confirmation = { id: string; by: string; reason: string; lines: Confirmed[] }

/**
 * In one transaction: the lines, the stock that was counted and is not there, the ledger, and the refund to the peso.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_paid, not_possible
 */
export async function confirmQuantities(trx: Knex.Transaction, given: Confirmation) {
  const { consignment, attempt } = await lockPaidConsignment(trx, given.id)
  checkMove(consignment.state, 'short')
  const missing = refuseOrTake(readShortage(consignment.lines, given.lines))
  await writeLines(trx, missing, given.reason)
  await releaseStock(trx, releasesOf(consignment, missing), 'out')
  await writeStep(trx, { id: consignment.id, from: consignment.state, to: 'short', by: given.by })
  const refundId = generateEntityId('', 'refu')
  const gone = { lines: missing.map(({ lineId, amountClp }) => ({ lineId, amountClp })), deliveryClp: 0 }
  await post(trx, {
    key: `shortage:${refundId}`,
    event: 'shortage',
    orderId: consignment.orderId,
    refundId,
    termsId: consignment.termsId,
    entries: setAsideEntries('shortage', consignment.id, gone),
  })
  await requestRefund(trx, attempt, {
    id: refundId,
    reason: 'shortage',
    note: given.reason,
    by: given.by,
    parts: missing.map((line) => ({ title: line.title, quantity: line.missing, amountClp: line.amountClp })),
  })
  return { id: consignment.id, state: 'short' as const }
}

function refuseOrTake(verdict: ShortageVerdict): ShortLine[] {
  if (verdict.is === 'short') return verdict.lines
  switch (verdict.why) {
    case 'unknown_line':
      throw invalid('Una de las líneas no es de este pedido.')
    case 'more_than_asked':
      throw invalid('No se puede confirmar más de lo que se pidió.')
    case 'nothing_missing':
      throw new Problem('not_possible', 'No falta nada: no hay qué corregir.')
    case 'nothing_left':
      throw new Problem('not_possible', 'Si no queda nada, anula la parte: así se devuelve también el envío.')
  }
}

async function writeLines(trx: Knex.Transaction, missing: ShortLine[], reason: string): Promise<void> {
  for (const line of missing)
    await trx('consignment_line')
      .where('id', line.lineId)
      .update({ quantity_confirmed: line.quantity, shortage_reason: reason, updated_at: new Date() })
}

function releasesOf(consignment: BookedConsignment, missing: ShortLine[]) {
  return missing.flatMap((line) => {
    const source = consignment.lines.find(({ id }) => id === line.lineId)
    if (!source) return []
    return { lineItemId: source.lineItemId, heldUnits: line.quantity + line.missing, units: line.missing }
  })
}
