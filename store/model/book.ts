import type { Method } from '../src/gateways/terms'
import {
  CONSIGNMENT_MOVES,
  canMove,
  type ConsignmentStateName,
} from '../src/contracts/purchase/consignment-state'
import type { Bearer } from '../src/modules/ledger/rules/ledger'
import type { Goods } from './goods'
import type { Placed, Terms, Wanted } from './placing'

export type BookLine = {
  id: string
  variantId: string
  price: number
  quantity: number
  confirmed: number | null
  refunded: number
}
export type BookConsignment = {
  id: string
  state: ConsignmentStateName
  delivery: number
  isDeliveryRefunded: boolean
  lines: BookLine[]
}
export type BookOrder = Placed & {
  state: 'placed' | 'paid' | 'cancelled'
  provider: Method
  terms: Terms
  consignments: BookConsignment[]
  refunds: { amountClp: number; isSent: boolean; bearer: Bearer }[]
}

export const kept = (line: BookLine) => (line.confirmed ?? line.quantity) - line.refunded
export const goodsClp = (consignment: BookConsignment) =>
  consignment.lines.reduce((sum, line) => sum + kept(line) * line.price, 0)
export const soldClp = (consignment: BookConsignment) =>
  consignment.lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
export const deliveryClp = (consignment: BookConsignment) =>
  consignment.isDeliveryRefunded ? 0 : consignment.delivery
const hasLeft = (consignment: BookConsignment) =>
  consignment.state === 'handed_over' || consignment.state === 'delivered'

/** What must be true, kept as simply as a person would on paper; the shop is compared with it. */
export class Book {
  readonly orders: BookOrder[] = []
  constructor(readonly goods: Goods) {}

  /** Units of a thing that a set of variants takes. */
  private unitsOf(itemId: string, lines: { variantId: string; quantity: number }[]): number {
    return lines.reduce((sum, { variantId, quantity }) => {
      const stock = this.goods.variants.find((variant) => variant.variantId === variantId)?.stock ?? []
      const required = stock.find((one) => one.inventoryItemId === itemId)?.requiredQuantity ?? 0
      return sum + quantity * required
    }, 0)
  }

  stockOf(itemId: string): { stocked: number; reserved: number } {
    const item = this.goods.items.find(({ id }) => id === itemId)
    const live = this.orders
      .filter((order) => order.state !== 'cancelled')
      .flatMap((order) => order.consignments)
    const linesOf = (consignments: BookConsignment[], units: (line: BookLine) => number) =>
      consignments.flatMap((consignment) =>
        consignment.lines.map((line) => ({ variantId: line.variantId, quantity: units(line) })),
      )
    const promised = (line: BookLine) => line.confirmed ?? line.quantity
    const waiting = live.filter((consignment) => !hasLeft(consignment) && consignment.state !== 'cancelled')
    const left = this.unitsOf(itemId, linesOf(live.filter(hasLeft), promised))
    const missing = this.unitsOf(
      itemId,
      linesOf(live, (line) => line.quantity - promised(line)),
    )
    return {
      stocked: (item?.stock ?? 0) - left - missing,
      reserved: this.unitsOf(itemId, linesOf(waiting, promised)),
    }
  }

  canPlace(wanted: Wanted): boolean {
    const lines = wanted.map(({ line, quantity }) => ({ variantId: line.variantId, quantity }))
    return this.goods.items.every(({ id }) => {
      const { stocked, reserved } = this.stockOf(id)
      return this.unitsOf(id, lines) <= stocked - reserved
    })
  }

  canMove(order: BookOrder, consignment: BookConsignment, to: ConsignmentStateName): boolean {
    return order.state === 'paid' && canMove(consignment.state, to)
  }

  /** Null when it is refused. */
  shortage(order: BookOrder, consignment: BookConsignment, has: number[]): number | null {
    if (!this.canMove(order, consignment, 'short')) return null
    const promised = consignment.lines.map((line) => line.confirmed ?? line.quantity)
    const missing = promised.map((units, index) => units - (has[index] ?? units))
    if (missing.some((units) => units < 0) || missing.every((units) => units === 0)) return null
    if (consignment.lines.every((_, index) => (has[index] ?? promised[index]) === 0)) return null
    return consignment.lines.reduce((sum, line, index) => sum + (missing[index] ?? 0) * line.price, 0)
  }

  cancellable(order: BookOrder): BookConsignment[] {
    if (order.state !== 'paid') return []
    return order.consignments.filter((consignment) => canMove(consignment.state, 'cancelled'))
  }

  /** Null when it is refused. */
  giveBack(
    order: BookOrder,
    consignment: BookConsignment,
    units: number[],
    withDelivery: boolean,
  ): number | null {
    if (order.state !== 'paid' || !hasLeft(consignment)) return null
    if (consignment.lines.some((line, index) => (units[index] ?? 0) > kept(line))) return null
    if (withDelivery && consignment.isDeliveryRefunded) return null
    const goods = consignment.lines.reduce((sum, line, index) => sum + (units[index] ?? 0) * line.price, 0)
    const amount = goods + (withDelivery ? deliveryClp(consignment) : 0)
    return amount > 0 ? amount : null
  }

  owedInGoods(order: BookOrder): number {
    if (order.state !== 'paid') return 0
    return order.consignments
      .filter((consignment) => !hasLeft(consignment) && consignment.state !== 'cancelled')
      .reduce((sum, consignment) => sum + goodsClp(consignment) + deliveryClp(consignment), 0)
  }

  left(order: BookOrder): BookConsignment[] {
    return order.consignments.filter(hasLeft)
  }
}

export const STATES = Object.keys(CONSIGNMENT_MOVES) as ConsignmentStateName[]

export const NEXT: Partial<Record<ConsignmentStateName, ConsignmentStateName>> = {
  pending: 'accepted',
  accepted: 'packed',
  short: 'packed',
  packed: 'handed_over',
  handed_over: 'delivered',
}
