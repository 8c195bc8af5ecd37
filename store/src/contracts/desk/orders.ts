/** `…/consignments`: what the groups below an organization have to do, or did, with what was bought. */
import type { GroupConsignment, GroupConsignmentLine } from '../group.ts'
import type { ConsignmentState } from '../purchase.ts'
import type { TablePage } from './table.ts'

/** What may be asked of the list beside its order: `about` are those of which something was missing, went back or is late. */
export type DeskConsignmentFilter = {
  state?: ConsignmentState
  /** A group's handle. */
  group?: string
  /** Days of the sale in Chile, both included, `YYYY-MM-DD`. */
  from?: string
  to?: string
  /** Of the order. */
  number?: number
  about?: 'shortage' | 'refund' | 'late'
}

/** Money is null for an office that neither helps with orders nor reads money. */
export type DeskConsignmentRow = {
  id: string
  /** Of the order. */
  number: number
  group: { handle: string; name: string }
  state: ConsignmentState
  placedAt: string
  /** By when it should leave, `YYYY-MM-DD`. */
  dueOn: string
  isLate: boolean
  delivery: { label: string; commune: string }
  hasShortage: boolean
  itemsClp: number | null
  /** What went back, or will, to the buyer. */
  refundClp: number | null
}

/** `GET …/consignments`. `groups`: those that the list can be filtered by. */
export type DeskConsignments = TablePage<DeskConsignmentRow> & {
  groups: { handle: string; name: string }[]
}

export type DeskConsignmentLine = Pick<
  GroupConsignmentLine,
  'id' | 'title' | 'variantTitle' | 'quantity' | 'quantityConfirmed' | 'shortageReason'
> & { quantityRefunded: number; unitPriceClp: number | null }

/**
 * `GET …/consignments/{id}`. Of the buyer what the group itself is told (`recipient`), and only to an office that helps
 * with orders: others read the commune.
 */
export type DeskConsignment = DeskConsignmentRow &
  Pick<GroupConsignment, 'collectionPoint' | 'recipient' | 'carrier' | 'trackingCode'> & {
    arrives: [string, string] | null
    lines: DeskConsignmentLine[]
    /** `by`: null when staff did it, or the phone of somebody who is no more. */
    steps: { state: ConsignmentState; at: string; by: string | null }[]
    refunds: {
      id: string
      at: string
      reason: string
      note: string | null
      amountClp: number | null
      isPaid: boolean
    }[]
    deliveryClp: number | null
    /** What the group earns by it; null for who does not read money. */
    earnsClp: number | null
    /** What of the same order other groups of that desk have not handed over: it can be called off together. */
    openOthers: { groups: string[]; backClp: number }
  }
