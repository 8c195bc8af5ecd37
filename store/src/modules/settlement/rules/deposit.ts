import type { DepositChoice } from '../../../contracts'
import { cardFee } from '../../ledger/rules/ledger'

/** A consignment, for the fee that its gateway is expected to keep. `postedFeeClp`: what the books say of it. */
export type SoldPicture = {
  state: 'none' | 'waits' | 'handed_over'
  cardFeeBp: number
  keptClp: number
  postedFeeClp: number
}

/** The fee as the sale froze it: what was posted when it was handed over, or what will be. */
export function expectedFeeOf({ state, cardFeeBp, keptClp, postedFeeClp }: SoldPicture): number {
  if (state === 'none') return 0
  return state === 'handed_over' ? postedFeeClp : cardFee(keptClp, cardFeeBp)
}

/** Money of an order that a gateway took (above zero) or gave back, and no deposit brought. */
export type AwaitedItem = {
  postingId: string
  orderId: string
  /** Of the order. */
  number: number
  /** The order as the gateway knows it. */
  reference: string
  /** In Chile. */
  day: string
  amountClp: number
}

/** @throws RangeError: an id is of nothing that waits */
export function chosenItems(items: readonly AwaitedItem[], which: DepositChoice): AwaitedItem[] {
  if ('postings' in which) {
    const wanted = new Set(which.postings)
    const found = items.filter(({ postingId }) => wanted.has(postingId))
    if (found.length < wanted.size) throw new RangeError('not all of it waits')
    return found
  }
  const { days, without, also } = which
  return items.filter(
    ({ day, number }) => (days.includes(day) && !without.includes(number)) || also.includes(number),
  )
}

export type DepositLineDraft = {
  orderId: string
  postingId: string | null
  amountClp: number
  expectedFeeClp: number
}

/** Of one order: the fee that is expected now, and what of it deposits in force brought already. */
export type OrderFee = { orderId: string; expectedClp: number; settledClp: number }

/**
 * The lines of a deposit. What is expected of an order is the difference of two pictures, so that a refund before, between
 * or after deposits ends at the same peso; of an order that brings no money here it is a line of its own.
 */
export function depositLines(items: readonly AwaitedItem[], fees: readonly OrderFee[]): DepositLineDraft[] {
  const open = new Map(
    fees.map(({ orderId, expectedClp, settledClp }) => [orderId, expectedClp - settledClp]),
  )
  const take = (orderId: string) => {
    const expectedFeeClp = open.get(orderId) ?? 0
    open.set(orderId, 0)
    return expectedFeeClp
  }
  const lines = items.map(({ orderId, postingId, amountClp }) => ({
    orderId,
    postingId,
    amountClp,
    expectedFeeClp: take(orderId),
  }))
  const changed = [...open].filter(([, feeClp]) => feeClp !== 0)
  return [
    ...lines,
    ...changed.map(([orderId, expectedFeeClp]) => ({
      orderId,
      postingId: null,
      amountClp: 0,
      expectedFeeClp,
    })),
  ]
}

/** The oldest days in a row whose sales, less refunds, come to exactly that; null: none do. */
export function daysThatAddUp(items: readonly AwaitedItem[], grossClp: number): string[] | null {
  const sums = new Map<string, number>()
  for (const { day, amountClp } of items) sums.set(day, (sums.get(day) ?? 0) + amountClp)
  const days = [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1))
  for (const first of days.keys()) {
    let total = 0
    for (const [length, [, clp]] of days.slice(first).entries()) {
      total += clp
      if (total === grossClp) return days.slice(first, first + length + 1).map(([day]) => day)
    }
  }
  return null
}
