import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Method } from '../src/gateways/terms'
import { setAsideEntries } from '../src/modules/ledger/rules/ledger'
import {
  type Bearer,
  captureEntries,
  type FrozenTerms,
  handOverEntries,
  type Kept,
  payBackEntries,
  refundEntries,
} from '../src/modules/ledger/rules/ledger'
import { post } from '../src/modules/ledger/write/post'

type Line = { id: string; unitClp: number; left: number }
type Part = {
  id: string
  orderId: string
  terms: FrozenTerms
  lines: Line[]
  isOver: boolean
  isGone: boolean
}
type Owed = { orderId: string; method: Method; amountClp: number }

export type Sold = {
  method: Method
  feeBp: number
  parts: { unitClp: number; units: number }[]
  deliveryClp: number
}

/** Sales that gateways took in scratch books, written as the shop writes them; `owed` is what is to go back. */
export function scratchSales(db: Knex) {
  const parts: Part[] = []
  const owed: Owed[] = []
  const methods = new Map<string, Method>()
  let made = 0

  const keptOf = (part: Part, deliveryClp: number): Kept => ({
    lines: part.lines.map(({ id, unitClp, left }) => ({ lineId: id, amountClp: unitClp * left })),
    deliveryClp,
  })
  const deliveries = new Map<string, number>()
  const deliveryOf = ({ id }: Part) => deliveries.get(id) ?? 0

  async function sell({ method, feeBp, parts: sold, deliveryClp }: Sold): Promise<string> {
    const orderId = `order_${(made += 1)}`
    methods.set(orderId, method)
    const now = new Date()
    await db('order').insert({ id: orderId, display_id: made, status: 'pending', currency_code: 'clp' })
    const news = sold.map(({ unitClp, units }, index): Part => {
      const id = `cons_${made}_${index}`
      deliveries.set(id, deliveryClp)
      const shares: FrozenTerms['shares'] = [
        { account: 'group', organizationId: 'g1', basisPoints: 9500 },
        { account: 'federation', organizationId: 'f', basisPoints: 500 },
      ]
      const terms = { consignmentId: id, cardFeeBp: feeBp, shares, vat: null }
      return {
        id,
        orderId,
        terms,
        lines: [{ id: `l_${id}`, unitClp, left: units }],
        isOver: false,
        isGone: false,
      }
    })
    const total = news.reduce(
      (sum, part) =>
        sum + deliveryClp + part.lines.reduce((all, { unitClp, left }) => all + unitClp * left, 0),
      0,
    )
    await db('attempt').insert({
      id: `att_${made}`,
      idempotency_key: orderId,
      body_hash: '',
      state: 'paid',
      order_id: orderId,
      order_token: orderId,
      provider: method,
      amount_clp: total,
      gateway_order: `MG-${made}`,
      due_at: now,
      buyer: '{}',
    })
    for (const part of news) {
      await db('consignment').insert({
        id: part.id,
        order_id: orderId,
        organization_id: `g_${part.id}`,
        state: 'pending',
        delivery_mode: 'home',
        delivery_label: '',
        delivery_detail: '',
        delivery_clp: deliveryClp,
        shipping_option_id: 'so',
        due_on: '2026-11-20',
        items_clp: 0,
        terms_id: 'terms',
        card_fee_bp: feeBp,
      })
      await db('consignment_line').insert(
        part.lines.map(({ id, unitClp, left }) => ({
          id,
          consignment_id: part.id,
          line_item_id: id,
          variant_id: id,
          title: id,
          product_handle: id,
          quantity: left,
          unit_price_clp: unitClp,
          amount_clp: unitClp * left,
        })),
      )
    }
    const entries = captureEntries(
      'gateway',
      news.map((part) => ({ consignmentId: part.id, kept: keptOf(part, deliveryClp) })),
    )
    await write(`capture:${orderId}`, 'capture', orderId, entries)
    parts.push(...news)
    return orderId
  }

  const write = (
    key: string,
    event: 'capture' | 'hand_over' | 'shortage' | 'cancellation' | 'refund' | 'pay_back',
    orderId: string,
    entries: ReturnType<typeof captureEntries>,
  ) => db.transaction((trx) => post(trx, { key, event, orderId, entries }))

  async function handOver(part: Part): Promise<void> {
    if (part.isOver || part.isGone) return
    part.isOver = true
    await db('consignment').where('id', part.id).update({ state: 'handed_over' })
    await write(
      `hand_over:${part.id}`,
      'hand_over',
      part.orderId,
      handOverEntries(part.terms, keptOf(part, deliveryOf(part))),
    )
  }

  /** One unit of a part will not come, or it comes back; of a part that has not left and has no more, all of it. */
  async function less(part: Part, bearer: Bearer): Promise<void> {
    const [line] = part.lines
    if (!line || line.left === 0 || part.isGone) return
    const before = keptOf(part, deliveryOf(part))
    line.left -= 1
    const key = `less_${(made += 1)}`
    if (part.isOver) {
      await db('consignment_line').where('id', line.id).increment('quantity_refunded', 1)
      const entries = refundEntries(part.terms, before, keptOf(part, deliveryOf(part)), bearer)
      await write(key, 'refund', part.orderId, entries)
      owe(part, line.unitClp)
      return
    }
    if (line.left > 0) {
      await db('consignment_line').where('id', line.id).update({ quantity_confirmed: line.left })
      const gone = { lines: [{ lineId: line.id, amountClp: line.unitClp }], deliveryClp: 0 }
      await write(key, 'shortage', part.orderId, setAsideEntries('shortage', part.id, gone))
      owe(part, line.unitClp)
      return
    }
    part.isGone = true
    await db('consignment').where('id', part.id).update({ state: 'cancelled' })
    await write(key, 'cancellation', part.orderId, setAsideEntries('cancellation', part.id, before))
    owe(
      part,
      before.lines.reduce((sum, { amountClp }) => sum + amountClp, before.deliveryClp),
    )
  }

  const owe = ({ orderId }: Part, amountClp: number) => {
    const method = methods.get(orderId)
    if (amountClp > 0 && method) owed.push({ orderId, method, amountClp })
  }

  async function payBack(isByGateway: boolean): Promise<boolean> {
    const one = owed.shift()
    if (!one) return false
    const entries = payBackEntries(isByGateway ? 'gateway' : 'bank', one.amountClp)
    await write(`pay_back_${(made += 1)}`, 'pay_back', one.orderId, entries)
    return true
  }

  return { sell, handOver, less, payBack, parts }
}
