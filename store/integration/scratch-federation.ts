import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { vatOf } from '../src/contracts/product/vat'
import {
  type EntryDraft,
  type FrozenTerms,
  handOverEntries,
  type Kept,
  payoutEntries,
  refundEntries,
} from '../src/modules/ledger/rules/ledger'
import { type PayableRow, readAdvancing, readStandings } from '../src/modules/settlement/read/payables'
import { advanceableClp } from '../src/modules/settlement/rules/advance'
import { payableClp } from '../src/modules/settlement/rules/payable'
import type { Happening } from './random-months'
import { atFair, invoiceOf } from './scratch-paid'

const ASSOCIATIONS = ['a1', 'a2', 'a3'] as const
const GROUPS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'] as const
const BODIES = ['f', ...ASSOCIATIONS, ...GROUPS]

type Sale = { terms: FrozenTerms; kept: Kept; at: Date }
type Row = Record<string, unknown>

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)]

/**
 * A small federation in scratch books: what happens to it is written as the shop writes it, and what each account is
 * owed is counted here beside it, by addition alone.
 */
export function scratchFederation(db: Knex) {
  const parents = new Map<string, string>(
    GROUPS.map((group, index) => [group, nth(ASSOCIATIONS, index) ?? 'a1']),
  )
  const sales: Sale[] = []
  /** Entries that no statement has yet, as they were meant. */
  const open: (EntryDraft & { at: Date })[] = []
  /** What groups were advanced, and what closings have left of it: counted by going on from the one before. */
  const advances: { id: string; group: string; amountClp: number; leftClp: number }[] = []
  let made = 0

  async function found(): Promise<void> {
    const organization = (id: string, kind: string, parent_id: string | null): Row => ({
      id,
      kind,
      handle: `libros-${id}`,
      name: `Libros ${id}`,
      parent_id,
      status: 'active',
      status_since: new Date(),
    })
    await db('organization').insert([
      organization('f', 'federation', null),
      ...ASSOCIATIONS.map((id) => organization(id, 'association', 'f')),
      ...GROUPS.map((id) => organization(id, 'group', parents.get(id) ?? null)),
    ])
  }

  async function write(event: string, at: Date, entries: EntryDraft[], named?: string): Promise<void> {
    if (entries.length === 0) return
    const id = `post_${(made += 1)}`
    await db.transaction(async (trx) => {
      await trx('ledger_posting').insert({
        id,
        key: named ?? id,
        event,
        order_id: `order_${made}`,
        created_at: at,
      })
      await trx('ledger_entry').insert(
        entries.map((entry, index) => ({
          id: `ent_${made}_${index}`,
          posting_id: id,
          account: entry.account,
          organization_id: entry.organizationId,
          kind: entry.kind,
          amount_clp: entry.amountClp,
          order_id: `order_${made}`,
          consignment_id: entry.consignmentId,
          line_id: entry.lineId,
          basis_points: entry.basisPoints,
          created_at: at,
        })),
      )
    })
    open.push(...entries.map((entry) => ({ ...entry, at })))
  }

  async function sell(happening: Extract<Happening, { kind: 'sale' }>, at: Date): Promise<void> {
    const { linesClp, deliveryClp, feeBp, points } = happening
    const group = nth(GROUPS, happening.group) ?? 'g1'
    const goodsClp = linesClp.reduce((sum, one) => sum + one, 0)
    const bodies = [group, parents.get(group) ?? 'a1', 'f', null]
    const terms: FrozenTerms = {
      consignmentId: `cons_${made}`,
      cardFeeBp: feeBp,
      shares: (['group', 'association', 'federation', 'fund'] as const).map((account, index) => ({
        account,
        organizationId: bodies[index] ?? null,
        basisPoints: points[index] ?? 0,
      })),
      vat: {
        goods: { grossClp: goodsClp, vatClp: vatOf(goodsClp).vatClp },
        delivery: { grossClp: deliveryClp, vatClp: vatOf(deliveryClp).vatClp },
      },
    }
    const kept = {
      lines: linesClp.map((amountClp, line) => ({ lineId: `l${made}_${line}`, amountClp })),
      deliveryClp,
    }
    await db('consignment_line').insert(
      kept.lines.map(({ lineId, amountClp }, line) => ({
        id: lineId,
        consignment_id: terms.consignmentId,
        line_item_id: `item_${lineId}`,
        variant_id: `variant_${lineId}`,
        title: 'Algo',
        product_handle: `producto-${(made + line) % 7}`,
        quantity: 1 + line,
        unit_price_clp: amountClp,
        amount_clp: amountClp,
      })),
    )
    sales.push({ terms, kept, at })
    await write('hand_over', at, handOverEntries(terms, kept))
  }

  const bodiesOf = (index: number) => {
    const group = nth(GROUPS, index) ?? 'g1'
    return { group, association: parents.get(group) ?? 'a1', federation: 'f' }
  }

  async function giveBack({ sale, line, bearer }: Extract<Happening, { kind: 'refund' }>, at: Date) {
    const found = nth(sales, sale)
    if (!found) return
    const { terms, kept: before } = found
    const which = nth(before.lines, line)?.lineId
    const lines = before.lines.map((one) => (one.lineId === which ? { ...one, amountClp: 0 } : one))
    found.kept = { ...before, lines }
    await write('refund', at, refundEntries(terms, before, found.kept, bearer))
  }

  async function standingOf(payer: string, body: string): Promise<PayableRow> {
    const standing = (await readStandings(db, payer)).find(
      ({ organizationId, account }) => organizationId === body && account !== 'fund',
    )
    if (!standing) throw new Error(`${payer} does not pay ${body}`)
    return standing
  }

  /** A payment that left at that moment, as its desk keeps it and as the books say. */
  async function sendMoney(
    payer: string,
    to: PayableRow,
    amountClp: number,
    kind: 'payout' | 'advance',
    at: Date,
  ) {
    const { account, organizationId } = to
    const id = `pay_${(made += 1)}`
    const run = { id: `run_${made}`, number: made, organization_id: payer }
    await db('payment_run').insert({ ...run, proposed_by: 'mandate:prueba', proposed_at: at })
    await db('payout').insert({
      ...{
        id,
        run_id: run.id,
        account,
        organization_id: organizationId,
        amount_clp: amountClp,
        means: 'cash',
      },
      ...{ state: 'paid', paid_at: at, is_advance: kind === 'advance', purpose: 'Lana', minutes: 'Acta 4' },
    })
    await write(kind, at, payoutEntries(kind, { account, organizationId }, amountClp), `payout:${id}`)
    return id
  }

  /** What a desk may pay to one body now, and pays. @returns whole pesos */
  async function pay(payer: string, body: string, at: Date): Promise<number> {
    const standing = await standingOf(payer, body)
    const amountClp = payableClp(standing)
    if (amountClp > 0) await sendMoney(payer, standing, amountClp, 'payout', at)
    return amountClp
  }

  /** A group is advanced something of the most that it can be, if it can be at all. */
  async function advance({ group, of }: Extract<Happening, { kind: 'advance' }>, at: Date): Promise<void> {
    const body = nth(GROUPS, group) ?? 'g1'
    const payer = parents.get(body) ?? 'a1'
    const standing = await standingOf(payer, body)
    const mostClp = advanceableClp((await readAdvancing(db, payer))(standing))
    const amountClp = Math.ceil((mostClp * of) / 1000)
    if (amountClp === 0) return
    const id = await sendMoney(payer, standing, amountClp, 'advance', at)
    advances.push({ id, group: body, amountClp, leftClp: amountClp })
  }

  /** The bank sent an advance back, whatever of it was recovered. */
  async function sendBack(happening: Extract<Happening, { kind: 'advance_back' }>, at: Date): Promise<void> {
    const found = nth(advances, happening.advance)
    if (!found) return
    const { id, group, amountClp } = found
    const moved = await db('payout').where({ id, state: 'paid' }).update({ state: 'returned' })
    if (moved === 0) return
    const entries = payoutEntries('advance', { account: 'group', organizationId: group }, -amountClp)
    await write('payout_return', at, entries, `payout_return:${id}`)
    found.leftClp = 0
  }

  async function tell(happening: Happening, at: Date): Promise<void> {
    if (happening.kind === 'sale') await sell(happening, at)
    if (happening.kind === 'refund') await giveBack(happening, at)
    if (happening.kind === 'fair') {
      const till = `till_${(made += 1)}`
      await write('fair', at, await atFair(db, till, happening, bodiesOf(happening.group)), `fair:${till}`)
    }
    if (happening.kind === 'invoice')
      await write('invoice_payment', at, invoiceOf(happening, bodiesOf(happening.group)))
    if (happening.kind === 'payout') {
      const body = nth(BODIES, happening.body) ?? 'f'
      await pay(parents.get(body) ?? 'f', body, at)
    }
    if (happening.kind === 'advance') await advance(happening, at)
    if (happening.kind === 'advance_back') await sendBack(happening, at)
    if (happening.kind === 'move') {
      const [group, to] = [nth(GROUPS, happening.group) ?? 'g1', nth(ASSOCIATIONS, happening.to) ?? 'a1']
      parents.set(group, to)
      await db('organization').where('id', group).update({ parent_id: to })
    }
    if (happening.kind === 'leave')
      await db('organization')
        .where('id', nth(GROUPS, happening.group) ?? 'g1')
        .update({ status: 'left' })
  }

  /** Takes what no statement had up to that moment, added up for each account: `group g1`, `fund f`. */
  function taken(end: Date): Map<string, number> {
    const sums = new Map<string, number>()
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const entry = open[index]
      if (!entry || entry.at >= end) continue
      open.splice(index, 1)
      const place = `${entry.account} ${entry.organizationId ?? 'f'}`
      sums.set(place, (sums.get(place) ?? 0) + entry.amountClp)
    }
    return sums
  }

  return { found, tell, taken, pay, parents, advances, bodies: BODIES }
}
