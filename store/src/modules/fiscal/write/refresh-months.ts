import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DocumentItem } from '../rules/document-item'
import { SELLER_TERMS } from '../rules/seller-terms'
import { refreshDue } from './refresh-due'

type Changed = { issuedOn: string; items: readonly DocumentItem[]; orderId: string | null }

/** What was issued to a buyer, or annulled, changes what its month owes to the groups that sold on consignment. */
export async function refreshMonthsOf(
  trx: Knex.Transaction,
  { issuedOn, items, orderId }: Changed,
): Promise<void> {
  if (orderId === null) return
  const settled = items.filter(
    ({ sellerModel, what }) => what === 'goods' && SELLER_TERMS[sellerModel].settledBy,
  )
  const groups = [...new Set(settled.map(({ groupId }) => groupId))].sort()
  for (const groupId of groups) await refreshDue(trx, { month: issuedOn.slice(0, 7), groupId })
}
