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
export type BookPart = {
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
  parts: BookPart[]
  refunds: { amountClp: number; isSent: boolean; bearer: Bearer }[]
}

export const kept = (line: BookLine) => (line.confirmed ?? line.quantity) - line.refunded
export const goodsClp = (part: BookPart) => part.lines.reduce((sum, line) => sum + kept(line) * line.price, 0)
export const soldClp = (part: BookPart) =>
  part.lines.reduce((sum, line) => sum + line.quantity * line.price, 0)
export const deliveryClp = (part: BookPart) => (part.isDeliveryRefunded ? 0 : part.delivery)
const hasLeft = (part: BookPart) => part.state === 'handed_over' || part.state === 'delivered'

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
    const live = this.orders.filter((order) => order.state !== 'cancelled').flatMap((order) => order.parts)
    const linesOf = (parts: BookPart[], units: (line: BookLine) => number) =>
      parts.flatMap((part) =>
        part.lines.map((line) => ({ variantId: line.variantId, quantity: units(line) })),
      )
    const promised = (line: BookLine) => line.confirmed ?? line.quantity
    const waiting = live.filter((part) => !hasLeft(part) && part.state !== 'cancelled')
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

  canMove(order: BookOrder, part: BookPart, to: ConsignmentStateName): boolean {
    return order.state === 'paid' && canMove(part.state, to)
  }

  /** Null when it is refused. */
  shortage(order: BookOrder, part: BookPart, has: number[]): number | null {
    if (!this.canMove(order, part, 'short')) return null
    const promised = part.lines.map((line) => line.confirmed ?? line.quantity)
    const missing = promised.map((units, index) => units - (has[index] ?? units))
    if (missing.some((units) => units < 0) || missing.every((units) => units === 0)) return null
    if (part.lines.every((_, index) => (has[index] ?? promised[index]) === 0)) return null
    return part.lines.reduce((sum, line, index) => sum + (missing[index] ?? 0) * line.price, 0)
  }

  cancellable(order: BookOrder): BookPart[] {
    if (order.state !== 'paid') return []
    return order.parts.filter((part) => canMove(part.state, 'cancelled'))
  }

  /** Null when it is refused. */
  giveBack(order: BookOrder, part: BookPart, units: number[], withDelivery: boolean): number | null {
    if (order.state !== 'paid' || !hasLeft(part)) return null
    if (part.lines.some((line, index) => (units[index] ?? 0) > kept(line))) return null
    if (withDelivery && part.isDeliveryRefunded) return null
    const goods = part.lines.reduce((sum, line, index) => sum + (units[index] ?? 0) * line.price, 0)
    const amount = goods + (withDelivery ? deliveryClp(part) : 0)
    return amount > 0 ? amount : null
  }

  owedInGoods(order: BookOrder): number {
    if (order.state !== 'paid') return 0
    return order.parts
      .filter((part) => !hasLeft(part) && part.state !== 'cancelled')
      .reduce((sum, part) => sum + goodsClp(part) + deliveryClp(part), 0)
  }

  left(order: BookOrder): BookPart[] {
    return order.parts.filter(hasLeft)
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
