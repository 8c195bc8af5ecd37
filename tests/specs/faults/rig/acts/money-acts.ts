import { monthToClose, pastSales } from '../../../../fixtures/closed-month.ts'
import { depositOfOrder } from '../../../../fixtures/gateway-deposit.ts'
import { newOfficer } from '../../../../fixtures/officer.ts'
import { lineOf } from '../../../../fixtures/paying-desk.ts'
import type { Payouts } from '../../../../../store/src/contracts/index.ts'
import type { Shop } from '../processes/shop.ts'
import { federationOfficer } from '../people/officer.ts'
import { must, paidByCard } from './actions.ts'
import { action, ASSOCIATION, groundOf, one } from './group-act.ts'

const runIn =
  ({ database }: Shop) =>
  <Row>(text: string, values?: unknown[]) =>
    database.rows<Row>(text, values)

const asking = (shop: Shop, { headers, path }: Desk) => ({
  read: async <T>(at: string) =>
    must(await shop.buyer.call<T>('GET', `${path}${at}`, undefined, headers), 200, at),
  write: <T>(at: string, body: object) => shop.buyer.call<T>('POST', `${path}${at}`, body, headers),
})

type Desk = { headers: Record<string, string>; path: string }
type Desks = { federation: Desk; treasurer: Desk; president: Desk }
const desks = new WeakMap<Shop, Promise<Desks>>()

async function openDesks(shop: Shop): Promise<Desks> {
  const path = `/desk/organizations/${ASSOCIATION}`
  const officer = async (office: string) => {
    const { headers } = await newOfficer(ASSOCIATION, [office], ASSOCIATION, runIn(shop))
    return { headers, path }
  }
  return {
    federation: await federationOfficer(shop, 'treasurer'),
    treasurer: await officer('treasurer'),
    president: await officer('president'),
  }
}

/** The same people through the whole run: what they may is asked of every request anyhow. */
function desksOf(shop: Shop): Promise<Desks> {
  const known = desks.get(shop) ?? openDesks(shop)
  desks.set(shop, known)
  return known
}

/** A month long ago that can be closed next, in which the group sold. */
async function soldMonth(shop: Shop): Promise<string> {
  const { group } = await groundOf(shop)
  const month = await monthToClose(runIn(shop))
  await pastSales(group, month, [40_000], runIn(shop))
  return month
}

const CLOSED_SQL = `select (select count(*)::int from settlement_period where month = $1) as periods,
  (select count(*)::int from statement s join settlement_period p on p.id = s.period_id where p.month = $1) as statements,
  (select count(*)::int from ledger_entry e join statement s on s.id = e.statement_id
    join settlement_period p on p.id = s.period_id where p.month = $1) as stamped,
  (select count(*)::int from outbox x join statement s on s.id = x.data->>'statement_id'
    join settlement_period p on p.id = s.period_id where p.month = $1) as told,
  (select count(*)::int from act a join settlement_period p on p.id = a.subject where p.month = $1) as acts`

const closing = action('closing a month', async (shop) => {
  const { federation } = await desksOf(shop)
  const month = await soldMonth(shop)
  return {
    ask: { path: `${federation.path}/periods`, body: { month }, headers: federation.headers },
    there: () => one(shop, CLOSED_SQL, month),
    none: { periods: 0, statements: 0, stamped: 0, told: 0, acts: 0 },
    // The group, its association, the federation and the fund.
    all: { periods: 1, statements: 4, stamped: 4, told: 1, acts: 1 },
  }
})

/** What the group can be paid, whatever was proposed or paid to it before: that is ended first. */
async function payable(shop: Shop) {
  const { group } = await groundOf(shop)
  const { treasurer, federation } = await desksOf(shop)
  const desk = asking(shop, treasurer)
  const open = await shop.database.rows<{ id: string; state: string }>(
    `select p.id, p.state from payout p join organization o on o.id = p.organization_id
      where o.handle = $1 and p.state in ('proposed', 'approved', 'paid')`,
    [group],
  )
  for (const { id, state } of open) {
    const outcome = state === 'paid' ? 'returned' : 'cancelled'
    must(await desk.write(`/payouts/${id}/ending`, { outcome, note: 'No llegó' }), 200, outcome)
  }
  const find = async () =>
    (await desk.read<Payouts>('/payouts')).payable.find(({ organization }) => organization.handle === group)
  const found = await find()
  if (found) return { group, line: lineOf(found) }
  const month = await soldMonth(shop)
  must(await asking(shop, federation).write('/periods', { month }), 200, 'closing')
  const earned = await find()
  if (!earned) throw new Error(`${group} cannot be paid`)
  return { group, line: lineOf(earned) }
}

const RUNS_SQL = `select count(distinct p.run_id)::int as runs, count(*)::int as payouts,
  (select count(*)::int from act a where a.what = 'payment.proposed' and a.subject = any(array_agg(p.run_id))) as acts
from payout p join organization o on o.id = p.organization_id
where o.handle = $1 and p.state in ('proposed', 'approved', 'paid')`

const proposing = action('proposing to pay', async (shop) => {
  const { treasurer } = await desksOf(shop)
  const { group, line } = await payable(shop)
  return {
    ask: { path: `${treasurer.path}/runs`, body: { payouts: [line] }, headers: treasurer.headers },
    // What is proposed already cannot be paid once more, and she is told so.
    refused: 409,
    there: () => one(shop, RUNS_SQL, group),
    none: { runs: 0, payouts: 0, acts: 0 },
    all: { runs: 1, payouts: 1, acts: 1 },
  }
})

async function proposed(shop: Shop) {
  const { treasurer } = await desksOf(shop)
  const { line } = await payable(shop)
  const desk = asking(shop, treasurer)
  const { id: run } = must(await desk.write<{ id: string }>('/runs', { payouts: [line] }), 201, 'proposing')
  const row = await one(shop, 'select id from payout where run_id = $1', run)
  return { run, payout: (row as { id: string }).id, amountClp: line.amountClp }
}

const approving = action('approving a payment', async (shop) => {
  const { president } = await desksOf(shop)
  const { run, payout } = await proposed(shop)
  return {
    ask: { path: `${president.path}/runs/${run}/approval`, body: {}, headers: president.headers },
    there: () =>
      one(
        shop,
        `select state, approved_at is not null as yes,
          (select count(*)::int from act a where a.what = 'payment.approved' and a.subject = p.run_id) as acts
        from payout p where p.id = $1`,
        payout,
      ),
    none: { state: 'proposed', yes: false, acts: 0 },
    all: { state: 'approved', yes: true, acts: 1 },
  }
})

const paying = action('paying a group', async (shop) => {
  const { treasurer, president } = await desksOf(shop)
  const { run, payout, amountClp } = await proposed(shop)
  must(await asking(shop, president).write(`/runs/${run}/approval`, {}), 200, 'approving')
  return {
    ask: {
      path: `${treasurer.path}/payouts/${payout}/payment`,
      body: { reference: 'Recibo 17' },
      headers: treasurer.headers,
    },
    there: () =>
      one(
        shop,
        `select p.state, (select count(*)::int from ledger_posting l where l.key = 'payout:' || p.id) as postings,
          (select coalesce(sum(e.amount_clp), 0)::int from ledger_posting l join ledger_entry e on e.posting_id = l.id
            where l.key = 'payout:' || p.id and e.account = 'group') + p.amount_clp as rest,
          (select count(*)::int from outbox x where x.data->>'payout_id' = p.id) as told,
          (select count(*)::int from act a where a.what = 'payment.paid' and a.subject = p.id) as acts
        from payout p where p.id = $1`,
        payout,
      ),
    none: { state: 'approved', postings: 0, rest: amountClp, told: 0, acts: 0 },
    all: { state: 'paid', postings: 1, rest: 0, told: 1, acts: 1 },
  }
})

const depositing = action('writing down a deposit', async (shop, variants) => {
  const { federation } = await desksOf(shop)
  const { key } = await paidByCard(shop, variants)
  const order = await one(
    shop,
    `select o.display_id as "displayId", a.amount_clp as "totalClp" from attempt a join "order" o on o.id = a.order_id
      where a.idempotency_key = $1`,
    key,
  )
  const sold = order as { displayId: number; totalClp: number }
  const given = depositOfOrder(sold, 100)
  return {
    ask: {
      path: `${federation.path}/deposits`,
      body: { ...given, seenClp: sold.totalClp, restNote: null },
      headers: federation.headers,
    },
    there: () =>
      one(
        shop,
        `select count(*)::int as deposits,
          (select count(*)::int from ledger_posting l where l.key = any(array_agg('deposit:' || d.id))) as postings,
          (select count(*)::int from act a where a.what = 'deposit.recorded' and a.subject = any(array_agg(d.id))) as acts
        from deposit d where d.invoice = $1`,
        given.invoice,
      ),
    none: { deposits: 0, postings: 0, acts: 0 },
    all: { deposits: 1, postings: 1, acts: 1 },
  }
})

export const moneyActs = [closing, proposing, approving, paying, depositing]
