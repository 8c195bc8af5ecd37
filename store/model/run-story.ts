import { termsOf } from '../src/gateways/terms'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { type Attempt, moveAttempt } from '../src/modules/checkout/write/attempt'
import { undoUnpaid } from '../src/modules/checkout/write/cancel-attempt'
import { markPaid } from '../src/modules/checkout/write/mark-paid'
import { cancelConsignments } from '../src/modules/consignment/write/cancel-consignments'
import { moveConsignment } from '../src/modules/consignment/write/move-consignment'
import { confirmQuantities } from '../src/modules/consignment/write/confirm-quantities'
import { refundLines } from '../src/modules/consignment/write/refund-lines'
import { markSent } from '../src/modules/checkout/write/finish-refund'
import { moveRefund, type Refund } from '../src/modules/checkout/write/request-refund'
import type { Act, Story } from './acts'
import { Book, type BookOrder, type BookConsignment, kept, NEXT, STATES } from './book'
import { goodsOf } from './goods'
import { place, type Terms } from './placing'
import { attempted, readConsignments, same } from './shop'

/** Does in the real database what the story tells, writes in the book what must come of it, and compares each answer. */
export class Run {
  readonly book: Book
  /** What was not refused. */
  readonly accepted: Act['is'][] = []
  private terms: Terms = { id: 'terms-0', cardFeeBp: 289, basisPoints: [8500, 700, 500, 300] }
  private votes = 0

  constructor(
    readonly db: Knex,
    readonly id: string,
    story: Story,
  ) {
    this.book = new Book(goodsOf(id, story.stocks, story.prices))
  }

  async stock(): Promise<void> {
    await this.db('inventory_level').insert(
      this.book.goods.items.map((item) => ({
        inventory_item_id: item.id,
        location_id: item.location,
        stocked_quantity: item.stock,
        reserved_quantity: 0,
      })),
    )
  }

  async act(act: Act): Promise<void> {
    switch (act.is) {
      case 'place':
        return this.place(act)
      case 'vote':
        return this.vote(act)
      case 'pay':
        return this.settle(this.order(act.order), act.times, 0)
      case 'let_go':
        return this.settle(this.order(act.order), 0, 1)
      case 'pay_and_let_go':
        return this.settle(this.order(act.order), 1, 1)
      case 'send_refund':
        return this.sendRefund(act.refund)
    }
    const found = this.consignment(act.consignment)
    if (!found) return
    const { order, consignment } = found
    switch (act.is) {
      case 'move':
        return this.move(order, consignment, STATES[act.to] ?? 'accepted')
      case 'walk':
        return this.move(order, consignment, NEXT[consignment.state] ?? 'delivered')
      case 'shorten':
        return this.confirmQuantities(order, consignment, act)
      case 'call_off':
        return this.cancelConsignments(order, act.isWhole ? null : consignment)
      case 'take_back':
        return this.refundLines(order, consignment, act)
    }
  }

  private async place({ quantities, provider }: Extract<Act, { is: 'place' }>): Promise<void> {
    const wanted = this.book.goods.variants
      .map((line, index) => ({ line, quantity: quantities[index] ?? 0 }))
      .filter(({ quantity }) => quantity > 0)
    if (wanted.length === 0) return
    const terms = termsOf(provider).hasFee ? this.terms : { ...this.terms, cardFeeBp: 0 }
    const placed = await attempted(() => place(this.db, this.id, wanted, terms, provider))
    same('place', placed !== null, this.book.canPlace(wanted))
    if (!placed) return
    const consignments = await readConsignments(this.db, placed.orderId)
    this.accepted.push('place')
    this.book.orders.push({ ...placed, state: 'placed', provider, terms, consignments, refunds: [] })
  }

  private vote({ cuts, cardFeeBp }: Extract<Act, { is: 'vote' }>): Promise<void> {
    const [a = 0, b = 0, c = 0] = [...cuts].sort((x, y) => x - y)
    this.votes += 1
    this.terms = { id: `terms-${this.votes}`, cardFeeBp, basisPoints: [a, b - a, c - b, 10_000 - c] }
    return Promise.resolve()
  }

  /** Payments and undoings of one order, all at once: exactly one of them wins, once. */
  private async settle(order: BookOrder | null, pays: number, undoings: number): Promise<void> {
    if (!order) return
    const undo = () =>
      this.db.transaction((trx) =>
        undoUnpaid(trx, { id: order.attemptId, reason: 'expired', from: 'placed' }),
      )
    const done = await Promise.all([
      ...Array.from({ length: pays }, () => this.pay(order.attemptId)),
      ...Array.from({ length: undoings }, undo),
    ])
    const winners = done.filter((row) => row !== null)
    same('winners', winners.length, order.state === 'placed' ? 1 : 0)
    const [winner] = winners
    if (!winner) return
    order.state = winner.state === 'paid' ? 'paid' : 'cancelled'
    this.accepted.push(order.state === 'paid' ? 'pay' : 'let_go')
  }

  private async pay(attemptId: string): Promise<Attempt | null> {
    const mine = await moveAttempt(this.db, attemptId, 'settling')
    return mine && this.db.transaction((trx) => markPaid(trx, mine, '{"payment_type_code":"VN"}'))
  }

  private async move(
    order: BookOrder,
    consignment: BookConsignment,
    to: (typeof STATES)[number],
  ): Promise<void> {
    // Missing goods and cancelled consignments are acts of their own, with their money.
    if (to === 'short' || to === 'cancelled') return
    const moved = await attempted(() =>
      this.db.transaction((trx) => moveConsignment(trx, { id: consignment.id, to, by: 'm' })),
    )
    same('move', moved !== null, this.book.canMove(order, consignment, to))
    if (!moved) return
    consignment.state = to
    this.accepted.push('move')
  }

  private async confirmQuantities(
    order: BookOrder,
    consignment: BookConsignment,
    act: Extract<Act, { is: 'shorten' }>,
  ): Promise<void> {
    // Three lacking means one more than was asked, which must be refused.
    const has = consignment.lines.map((line, index) => {
      const promised = line.confirmed ?? line.quantity
      const lacking = act.lacks[index] ?? 0
      return lacking === 3 ? promised + 1 : Math.max(promised - lacking, 0)
    })
    const lines = consignment.lines.map((line, index) => ({ lineId: line.id, quantity: has[index] ?? 0 }))
    const given = { id: consignment.id, by: 'm', reason: 'Faltó', lines }
    const tries = Array.from({ length: act.times }, () =>
      attempted(() => this.db.transaction((trx) => confirmQuantities(trx, given))),
    )
    const done = (await Promise.all(tries)).filter((one) => one !== null)
    const amountClp = this.book.shortage(order, consignment, has)
    same('shorten', done.length, amountClp === null ? 0 : 1)
    if (amountClp === null) return
    this.accepted.push('shorten')
    consignment.state = 'short'
    consignment.lines.forEach((line, index) => (line.confirmed = has[index] ?? 0))
    order.refunds.push({ amountClp, isSent: false, bearer: 'shares' })
  }

  private async cancelConsignments(order: BookOrder, consignment: BookConsignment | null): Promise<void> {
    const open = this.book.cancellable(order)
    const ids = (consignment ? [consignment] : open).map(({ id }) => id)
    const given = { orderId: order.orderId, ids, by: 'm', reason: 'No se pudo' }
    const done = await attempted(() => this.db.transaction((trx) => cancelConsignments(trx, given)))
    const taken = consignment ? open.filter((one) => one.id === consignment.id) : open
    same('call off', done?.cancelled.length ?? 0, taken.length)
    if (!done) return
    this.accepted.push('call_off')
    const amountClp = taken.reduce(
      (sum, one) =>
        sum + one.delivery + one.lines.reduce((all, l) => all + (l.confirmed ?? l.quantity) * l.price, 0),
      0,
    )
    taken.forEach((one) => (one.state = 'cancelled'))
    order.refunds.push({ amountClp, isSent: false, bearer: 'shares' })
  }

  private async refundLines(
    order: BookOrder,
    consignment: BookConsignment,
    act: Extract<Act, { is: 'take_back' }>,
  ): Promise<void> {
    const { bearer, withDelivery } = act
    const lines = consignment.lines.map((line, index) => ({
      lineId: line.id,
      quantity: act.units[index] ?? 0,
      seen: kept(line),
    }))
    const given = {
      id: consignment.id,
      by: 'm',
      reason: 'guarantee' as const,
      note: 'Malo',
      lines,
      withDelivery,
      bearer,
    }
    const done = await attempted(() => this.db.transaction((trx) => refundLines(trx, given)))
    const amountClp = this.book.giveBack(order, consignment, act.units, withDelivery)
    same('take back', done !== null, amountClp !== null)
    if (amountClp === null) return
    this.accepted.push('take_back')
    consignment.lines.forEach((line, index) => (line.refunded += act.units[index] ?? 0))
    consignment.isDeliveryRefunded ||= withDelivery
    order.refunds.push({ amountClp, isSent: false, bearer })
  }

  private async sendRefund(which: number): Promise<void> {
    const open = await this.db<Refund>('attempt_refund')
      .whereIn(
        'order_id',
        this.book.orders.map((order) => order.orderId),
      )
      .whereIn('state', ['requested', 'by_hand'])
      .orderBy('id')
    const refund = open[which % Math.max(open.length, 1)]
    if (!refund) return
    if (refund.state === 'requested') await moveRefund(this.db, refund.id, 'sending')
    const sent = await Promise.all([1, 2].map(() => this.db.transaction((trx) => markSent(trx, refund, 'm'))))
    same('refunds sent', sent.filter((one) => one !== null).length, 1)
    const noted = this.book.orders
      .find((order) => order.orderId === refund.order_id)
      ?.refunds.find((one) => !one.isSent && one.amountClp === refund.amount_clp)
    if (!noted) throw new Error(`the book knows nothing of a refund of ${refund.amount_clp}`)
    noted.isSent = true
    this.accepted.push('send_refund')
  }

  private order(which: number): BookOrder | null {
    return this.book.orders[which % Math.max(this.book.orders.length, 1)] ?? null
  }

  private consignment(which: number): { order: BookOrder; consignment: BookConsignment } | null {
    const all = this.book.orders.flatMap((order) =>
      order.consignments.map((consignment) => ({ order, consignment })),
    )
    return all[which % Math.max(all.length, 1)] ?? null
  }
}
