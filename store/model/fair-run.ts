import { randomUUID } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { expect } from 'vitest'
import { reservationRows, reserveStock } from '../src/medusa/stock/reserve-stock'
import { releaseStock } from '../src/medusa/stock/release-stock'
import { writeRows } from '../src/medusa/write-rows'
import { bringUnits } from '../src/modules/fair/write/bring-units'
import { closeTill } from '../src/modules/fair/write/close-till'
import { noteSale } from '../src/modules/fair/write/note-sale'
import type { FairAct, FairStory } from './fair-acts'
import { goodsOf } from './goods'
import { attempted, same } from './shop'

type Level = { stocked_quantity: string; reserved_quantity: string }
type Line = { id: string; at: number; brought: number; sold: number }
type Till = { id: string; lines: Line[]; sales: Set<string>; isClosed: boolean }

/** Does in the real database what a story tells, and keeps beside it what must come of it. */
export class Fair {
  readonly id = `f${randomUUID()}`
  readonly goods
  readonly tills: Till[] = []
  readonly orders: { line: string; at: number; units: number }[] = []

  constructor(
    readonly db: Knex,
    { stocks, prices }: FairStory,
    /** What was not refused. */
    readonly note: (what: string) => void,
  ) {
    this.goods = goodsOf(this.id, stocks, prices)
  }

  readonly group = `${this.id}-group-a`

  async stock() {
    const rows = this.goods.items.map(({ id, location, stock }) => ({
      ...{ inventory_item_id: id, location_id: location, stocked_quantity: stock, reserved_quantity: 0 },
    }))
    await this.db('inventory_level').insert(rows)
  }

  /** What the tills and the orders hold of a thing, and what was sold of it. */
  of(item: string) {
    const takes = (at: number) => {
      const [stock] = this.variant(at).stock
      return stock?.inventoryItemId === item ? stock.requiredQuantity : 0
    }
    const lines = this.tills.flatMap(({ lines, isClosed }) => lines.map((line) => ({ ...line, isClosed })))
    const sold = lines.reduce((sum, { at, sold }) => sum + sold * takes(at), 0)
    const held = lines.reduce(
      (sum, { at, brought, sold, isClosed }) => sum + (isClosed ? 0 : brought - sold) * takes(at),
      this.orders.reduce((sum, { at, units }) => sum + units * takes(at), 0),
    )
    return { sold, held }
  }

  variant(at: number) {
    const found = this.goods.variants[at % 3]
    if (!found) throw new Error('no such thing')
    return found
  }

  canTake(wanted: { at: number; units: number }[]) {
    return this.goods.items.every(({ id, stock }) => {
      const { sold, held } = this.of(id)
      const more = wanted.reduce((sum, { at, units }) => {
        const [takes] = this.variant(at).stock
        return sum + (takes?.inventoryItemId === id ? units * takes.requiredQuantity : 0)
      }, 0)
      return stock - sold - held >= more
    })
  }

  async act(act: FairAct): Promise<void> {
    switch (act.is) {
      case 'open':
        return this.open(act.quantities.flatMap((units, at) => (units > 0 ? [{ at, units }] : [])))
      case 'buy':
        return this.buy(act.at, act.units)
      case 'let_go':
        return this.letGo(act.order)
    }
    const till = this.tills[act.till % Math.max(1, this.tills.length)]
    const line = till?.lines[act.line % Math.max(1, till.lines.length)]
    if (!till || !line) return
    if (act.is === 'sell') return this.sell(till, line, act.units, act.times)
    if (act.is === 'close') return this.close(till, act.times)
    return this.rush(till, line, act.units)
  }

  private async open(wanted: { at: number; units: number }[]) {
    if (wanted.length === 0) return
    const id = `till-${randomUUID()}`
    const lines = wanted.map(({ at, units }) => ({ line: this.variant(at), quantity: units }))
    const opened = await attempted(() =>
      this.db.transaction(async (trx) => {
        await trx('fair_till').insert({
          ...{ id, organization_id: this.group, association_id: 'a', federation_id: 'f', terms_id: 't' },
          ...{ shares: '[8500, 700, 500, 300]', name: 'Feria', place: 'Plaza', held_on: '2026-12-12' },
          ...{ float_clp: 1_000, key: id, body_hash: '', by: 'm' },
        })
        await bringUnits(trx, id, lines)
        return true
      }),
    )
    same('open', opened !== null, this.canTake(wanted))
    if (!opened) return
    this.note('open')
    const rows = await this.db('fair_till_line')
      .where('till_id', id)
      .select<{ id: string; variant_id: string }[]>('id', 'variant_id')
    const made = wanted.map(({ at, units }) => {
      const { variantId } = this.variant(at)
      const row = rows.find(({ variant_id }) => variant_id === variantId)
      return { id: row?.id ?? '', at, brought: units, sold: 0 }
    })
    this.tills.push({ id, lines: made, sales: new Set(), isClosed: false })
  }

  /** A buyer of the shop. */
  private async buy(at: number, units: number) {
    const line = `order-${randomUUID()}`
    const wanted = [{ line: this.variant(at), quantity: units }]
    const bought = await attempted(() =>
      this.db.transaction(async (trx) => {
        await reserveStock(trx, wanted)
        await writeRows(
          trx,
          reservationRows(wanted, () => line),
        )
        return true
      }),
    )
    if (!bought) return
    this.note('buy')
    this.orders.push({ line, at, units })
  }

  private async letGo(nth: number) {
    const [order] = this.orders.splice(nth % Math.max(1, this.orders.length), 1)
    if (!order) return
    const { line: lineItemId, units } = order
    await this.db.transaction((trx) => releaseStock(trx, [{ lineItemId, heldUnits: units, units }], 'back'))
  }

  /** So often at once, by one key: it is there once. */
  private async sell(till: Till, line: Line, units: number, times: number) {
    const key = `sale-${randomUUID()}`
    const request = {
      ...{ code: key, lines: [{ line: line.id, units }], paidBy: 'cash' as const, receivedClp: 99_999_999 },
      ...{ voucher: null, document: null, soldAt: '2026-12-12T12:00:00Z' },
    }
    const selling = { organizationId: this.group, by: 'm', till: till.id, key, request }
    const tries = Array.from({ length: times }, () =>
      attempted(() => this.db.transaction((trx) => noteSale(trx, selling))),
    )
    const done = await Promise.all(tries)
    const isNew = done.filter((one) => one === true).length
    if (isNew > 1) throw new Error(`sold ${isNew} times`)
    if (isNew === 0) return
    this.note('sell')
    line.sold += units
    till.sales.add(key)
  }

  private async close(till: Till, times: number) {
    const closing = {
      ...{ organizationId: this.group, by: 'm', till: till.id, key: `closing-${till.id}` },
      request: { countedClp: 1_000, sales: [...till.sales], closedAt: '2026-12-12T20:00:00Z' },
    }
    const missing = { ...closing, request: { ...closing.request, sales: ['never-came'] } }
    if (!till.isClosed) {
      const early = await attempted(() => this.db.transaction((trx) => closeTill(trx, missing)))
      same('closing without a sale', early, null)
    }
    const tries = Array.from({ length: times }, () =>
      attempted(() => this.db.transaction((trx) => closeTill(trx, closing))),
    )
    const isNew = (await Promise.all(tries)).filter((one) => one === true).length
    same('close', isNew, till.isClosed ? 0 : 1)
    if (isNew === 1) this.note('close')
    till.isClosed = true
  }

  /** A sale of one phone, the closing of another and a buyer of the shop, in whatever order they come. */
  private async rush(till: Till, line: Line, units: number) {
    const before = till.isClosed
    const closing = {
      ...{ organizationId: this.group, by: 'm', till: till.id, key: `rush-${randomUUID()}` },
      request: { countedClp: 0, sales: [], closedAt: '2026-12-12T20:00:00Z' },
    }
    const closes = attempted(() => this.db.transaction((trx) => closeTill(trx, closing)))
    await Promise.all([this.sell(till, line, units, 1), closes, this.buy(line.at, 1)])
    same('rush', (await closes) === true, !before)
    this.note('rush')
    till.isClosed = true
  }

  async audit() {
    for (const { id, stock } of this.goods.items) {
      const { sold, held } = this.of(id)
      const [row] = await this.db('inventory_level')
        .where('inventory_item_id', id)
        .select<Level[]>('stocked_quantity', 'reserved_quantity')
      expect([id, Number(row?.stocked_quantity), Number(row?.reserved_quantity)]).toEqual([
        id,
        stock - sold,
        held,
      ])
      const kept = await this.db('reservation_item')
        .where('inventory_item_id', id)
        .whereNull('deleted_at')
        .select<{ quantity: string }[]>('quantity')
      expect([id, kept.reduce((sum, { quantity }) => sum + Number(quantity), 0)]).toEqual([id, held])
    }
    for (const till of this.tills) {
      const soldClp = till.lines.reduce((sum, { at, sold }) => sum + sold * this.variant(at).priceClp, 0)
      const entries = await this.db('ledger_entry as e')
        .join('ledger_posting as p', 'p.id', 'e.posting_id')
        .where('p.key', `fair:${till.id}`)
        .select<{ kind: string; amount_clp: number }[]>('e.kind', 'e.amount_clp')
      const of = (kinds: string[]) =>
        entries.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.amount_clp, 0)
      const posted = till.isClosed ? soldClp : 0
      expect([till.id, of(['share']), of(['takings']) || 0]).toEqual([till.id, posted, -posted || 0])
      const sales = await this.db('fair_sale').where('till_id', till.id).select<{ key: string }[]>('key')
      expect(sales.map(({ key }) => key).toSorted()).toEqual([...till.sales].toSorted())
    }
  }
}
