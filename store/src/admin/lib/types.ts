import type { ConsignmentState } from '../../contracts'
import type { SplitLine } from '../../modules/ledger/rules/consignment-split'

/** What the staff routes of the store answer, as far as the panel shows it. */
export type Organization = {
  id: string
  kind: 'federation' | 'association' | 'group'
  handle: string
  name: string
}

export type Role = 'leader' | 'treasurer' | 'member' | 'helper'

export type Membership = {
  id: string
  role: Role
  invited_at: string
  accepted_at: string | null
  member: { id: string; name: string; phone: string | null; email: string | null }
}

export type Consignment = {
  id: string
  state: ConsignmentState
  dueOn: string
  /** What the buyer keeps of it; 0 once it was given back. */
  deliveryClp: number
  itemsClp: number
  isPaid: boolean | null
  group: { id: string; handle: string; name: string }
  /** Who gets what of it, as the books write it: they add up to what the buyer keeps of it, with its delivery. */
  split: SplitLine[]
  /** Its page at the federation's desk. */
  deskUrl: string
}
