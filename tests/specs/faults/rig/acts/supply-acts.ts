import { calledOff, nextDelivery, qualifiedFor } from '../../../../fixtures/supply/call-off.ts'
import { dayIn } from '../../../../support/days.ts'
import { lotOf } from '../../../../fixtures/supply/lot.ts'
import { newOfficer } from '../../../../fixtures/officer.ts'
import { offerOf, votedStandard } from '../../../../fixtures/supply/standard.ts'
import { enterAsMember } from '../people/member.ts'
import type { Shop } from '../processes/shop.ts'
import { must } from './actions.ts'
import { action, ASSOCIATION, groundOf, one } from './group-act.ts'

/** There from the opening of the shop; it shares with the group of the other acts. */
const OTHER = 'telar-de-prueba'
type Headers = Record<string, string>
type People = { desk: Headers; quality: Headers; other: Headers }
const people = new WeakMap<Shop, Promise<People>>()

async function openPeople(shop: Shop): Promise<People> {
  const run = (text: string, values: unknown[] = []) => shop.database.rows(text, values)
  const { headers } = await newOfficer(ASSOCIATION, ['coordinator'], ASSOCIATION, run)
  const quality = await newOfficer(ASSOCIATION, ['quality'], ASSOCIATION, run)
  return {
    desk: headers,
    quality: quality.headers,
    other: { authorization: `Bearer ${await enterAsMember(shop, OTHER)}` },
  }
}

function peopleOf(shop: Shop): Promise<People> {
  const known = people.get(shop) ?? openPeople(shop)
  people.set(shop, known)
  return known
}

/** What is called for of what two groups have: 100 and 60. */
async function called(shop: Shop) {
  const { group, headers } = await groundOf(shop)
  const { desk, quality, other } = await peopleOf(shop)
  const run = (text: string, values: unknown[]) => shop.database.rows(text, values)
  const standard = await votedStandard(ASSOCIATION, run)
  const delivery = nextDelivery()
  for (const [handle, units] of [
    [group, 100],
    [OTHER, 60],
  ] as const) {
    await offerOf(handle, standard, units, delivery.slice(0, 7), run)
    await qualifiedFor(handle, standard, units, run)
  }
  const callOff = await calledOff(ASSOCIATION, standard, 80, delivery, { run })
  const path = `/desk/organizations/${ASSOCIATION}/sharings/${callOff}`
  const round = { path: `${path}/rounds`, body: { answerBy: dayIn(3), seenRounds: 0 }, headers: desk }
  return {
    group,
    standard,
    callOff,
    path,
    round,
    desk,
    quality,
    members: { [group]: headers, [OTHER]: other },
  }
}

const THERE = `select (select count(*)::int from supply_allocation where call_off_id = $1) as rounds,
  (select coalesce(sum(s.units), 0)::int from supply_share s join supply_allocation a on a.id = s.allocation_id
    where a.call_off_id = $1) as shared,
  (select count(*)::int from supply_share s join supply_allocation a on a.id = s.allocation_id
    where a.call_off_id = $1) as shares,
  (select coalesce(sum(w.accepted_units), 0)::int from supply_share_answer w join supply_share s on s.id = w.share_id
    join supply_allocation a on a.id = s.allocation_id where a.call_off_id = $1) as accepted,
  (select coalesce(sum(units), 0)::int from supply_failure where call_off_id = $1) as failed,
  (select count(*)::int from act where subject = $1) as acts`

const SHARE = `select s.id from supply_share s join supply_allocation a on a.id = s.allocation_id
  join organization o on o.id = s.organization_id where a.call_off_id = $1 and o.handle = $2`

async function shared(shop: Shop) {
  const scene = await called(shop)
  const { round } = scene
  must(await shop.buyer.call('POST', round.path, round.body, round.headers), 201, 'sharing')
  const answering = async (group: string, acceptedUnits: number) => {
    const headers = { ...scene.members[group], 'idempotency-key': shop.random.key('share') }
    const [share] = await shop.database.rows<{ id: string }>(SHARE, [scene.callOff, group])
    const path = `/members/organizations/${group}/shares/${share?.id}/answer`
    return { path, body: { acceptedUnits, saidAt: new Date().toISOString() }, headers }
  }
  return { ...scene, answering }
}

const sharing = action('sharing out a call-off', async (shop) => {
  const { callOff, round } = await called(shop)
  return {
    ask: round,
    there: () => one(shop, THERE, callOff),
    none: { rounds: 0, shared: 0, shares: 0, accepted: 0, failed: 0, acts: 0 },
    all: { rounds: 1, shared: 80, shares: 2, accepted: 0, failed: 0, acts: 1 },
  }
})

/** The other group is asked for what this one does not take. */
const answering = action('answering a share', async (shop) => {
  const { callOff, group, answering } = await shared(shop)
  return {
    ask: await answering(group, 40),
    there: () => one(shop, THERE, callOff),
    none: { rounds: 1, shared: 80, shares: 2, accepted: 0, failed: 0, acts: 1 },
    all: { rounds: 2, shared: 90, shares: 4, accepted: 40, failed: 0, acts: 1 },
  }
})

const covering = action('covering a group that fails', async (shop) => {
  const { callOff, group, path, desk, answering } = await shared(shop)
  const accepted = await answering(group, 50)
  must(await shop.buyer.call('POST', accepted.path, accepted.body, accepted.headers), 201, 'accepting')
  const headers = { ...desk, 'idempotency-key': shop.random.key('failure') }
  return {
    ask: { path: `${path}/failures`, body: { group, units: 20, reason: 'Se quebraron' }, headers },
    there: () => one(shop, THERE, callOff),
    none: { rounds: 1, shared: 80, shares: 2, accepted: 50, failed: 0, acts: 1 },
    all: { rounds: 2, shared: 100, shares: 4, accepted: 50, failed: 20, acts: 2 },
  }
})

const RECEIVED = `select (select count(*)::int from supply_reception where call_off_id = $1) as receptions,
  (select coalesce(sum(accepted_units), 0)::int from supply_reception where call_off_id = $1) as first,
  (select coalesce(sum(rejected_units), 0)::int from supply_reception where call_off_id = $1) as rejected,
  (select coalesce(sum(u.units), 0)::int from supply_lot_use u join supply_share s on s.id = u.share_id
    join supply_allocation a on a.id = s.allocation_id where a.call_off_id = $1) as of_lots,
  (select count(*)::int from act where what = 'lot.received' and subject in
    (select id from supply_reception where call_off_id = $1)) as acts`

const receiving = action('receiving what a group brought', async (shop) => {
  const { group, standard, callOff, quality, answering } = await shared(shop)
  const accepted = await answering(group, 50)
  must(await shop.buyer.call('POST', accepted.path, accepted.body, accepted.headers), 201, 'accepting')
  const run = (text: string, values: unknown[]) => shop.database.rows(text, values)
  const lot = await lotOf(group, { units: 60, standard, run })
  const counted = {
    acceptedUnits: 44,
    downgradedUnits: 2,
    rejectedUnits: 4,
    why: 'Tapa suelta',
    isMore: false,
  }
  const headers = { ...quality, 'idempotency-key': shop.random.key('reception') }
  return {
    ask: {
      path: `/desk/organizations/${ASSOCIATION}/receptions`,
      body: { callOff, group, lot, ...counted },
      headers,
    },
    there: () => one(shop, RECEIVED, callOff),
    none: { receptions: 0, first: 0, rejected: 0, of_lots: 0, acts: 0 },
    all: { receptions: 1, first: 44, rejected: 4, of_lots: 44, acts: 1 },
  }
})

export const supplyActs = [sharing, answering, covering, receiving]
