import type { ConsignmentState, DeliveryMode } from '../../contracts'
import type { Method } from '../../gateways/terms'
import type { SplitLine } from '../../modules/ledger/rules/consignment-split'
import type { OrganizationStatus } from '../../modules/federation/rules/organization-status'

/** What the staff routes of the store answer, as far as the panel shows it. */
export type Organization = {
  id: string
  kind: 'federation' | 'association' | 'group'
  handle: string
  name: string
  parent_id: string | null
  commune_code: string | null
  locality: string | null
  trade: string | null
  status: OrganizationStatus
  status_since: string
  pause_note: string | null
  back_on: string | null
  is_trusted: boolean
  is_in_formation: boolean
}

export type Role = 'leader' | 'treasurer' | 'member' | 'helper'

export type Membership = {
  id: string
  role: Role
  invited_at: string
  accepted_at: string | null
  member: { id: string; name: string; phone: string | null; email: string | null }
}

export type PaidWith = Method

export type Consignment = {
  id: string
  orderId: string
  displayId: number
  state: ConsignmentState
  dueOn: string
  deliveryMode: DeliveryMode
  deliveryLabel: string
  deliveryDetail: string
  deliveryClp: number
  itemsClp: number
  carrier: string | null
  trackingCode: string | null
  isPaid: boolean | null
  paidWith: PaidWith | null
  isDeliveryRefunded: boolean
  placedAt: string
  group: { id: string; handle: string; name: string }
  recipient: Recipient
  /** Somebody else receives it. */
  gift: { from: string; card: string | null } | null
  lines: ConsignmentLine[]
  /** Who gets what of it, as the books write it: they add up to what the buyer keeps of it, with its delivery. */
  split: SplitLine[]
  steps: { state: ConsignmentState; actor: string; at: string }[]
}

type Recipient = {
  name: string | null
  phone: string | null
  street: string | null
  detail: string | null
  commune: string | null
}

export type ConsignmentLine = {
  id: string
  title: string
  variantTitle: string | null
  quantity: number
  quantityConfirmed: number | null
  quantityRefunded: number
  /** Units that the buyer keeps or will get. */
  quantityKept: number
  shortageReason: string | null
  unitPriceClp: number
  lot: string | null
  amountClp: number
}

export type { ConsignmentState }
