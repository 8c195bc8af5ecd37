import type { Purchase } from '../../../contracts'
import type { AttemptState } from './attempt-state'
import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'

type PurchaseStatus = Purchase['status']

/** The order's status for its buyer. Derived each time; an order that is not paid is never shown as confirmed. */
export function purchaseStatus(
  attempt: AttemptState,
  consignments: ConsignmentStateName[],
  /** Nothing of it stays with the buyer: every unit was missing or is paid back. */
  isGivenBack = false,
): PurchaseStatus {
  if (attempt === 'cancelled') return 'cancelled'
  if (attempt === 'in_review') return 'in_review'
  if (attempt !== 'paid') return 'awaiting_payment'
  const live = consignments.filter((state) => state !== 'cancelled')
  if (live.length === 0) return 'cancelled'
  if (isGivenBack) return 'refunded'
  if (live.every((state) => state === 'delivered')) return 'delivered'
  if (live.some((state) => state === 'handed_over' || state === 'delivered')) return 'on_its_way'
  if (live.some((state) => state !== 'pending')) return 'preparing'
  return 'confirmed'
}
