import { paidByCard } from './actions.ts'
import { action, ASSOCIATION, groundOf, one } from './group-act.ts'
import { enterAsMember, newMember } from '../people/member.ts'
import { approving, counting, editing, importing } from './product-acts.ts'
import type { Shop } from '../processes/shop.ts'
import { dayIn } from '../../../../support/days.ts'

const MANDATES_SQL = `select count(*)::int as n from mandate where member_id = $1 and ended_at is null and until > now()`

async function helped(shop: Shop) {
  const { group, headers } = await groundOf(shop)
  const { memberId } = await newMember(shop, ASSOCIATION, 'helper')
  const path = `/members/organizations/${group}/mandates`
  const there = () => one(shop, MANDATES_SQL, memberId)
  return { ask: { path, body: { helperId: memberId, days: 7 }, headers }, there }
}

const giving = action('letting a helper act', async (shop) => ({
  ...(await helped(shop)),
  none: { n: 0 },
  all: { n: 1 },
}))

const ending = action('ending what a helper may', async (shop) => {
  const { ask, there } = await helped(shop)
  const { body } = await shop.buyer.call<{ mandate: { id: string } }>('POST', ask.path, ask.body, ask.headers)
  const path = `${ask.path}/${body.mandate.id}`
  return { ask: { method: 'DELETE', path, headers: ask.headers }, there, none: { n: 1 }, all: { n: 0 } }
})

const accepting = action('accepting an invitation', async (shop) => {
  const { group } = await groundOf(shop)
  const { membershipId, token } = await newMember(shop, group, 'member', false)
  const headers = { authorization: `Bearer ${token}` }
  return {
    ask: { path: `/members/invitations/${membershipId}`, body: { answer: 'accept' }, headers },
    there: () =>
      one(shop, 'select accepted_at is not null as yes, until from membership where id = $1', membershipId),
    none: { yes: false, until: null },
    all: { yes: true, until: null },
  }
})

const SELLER = 'telar-de-prueba'
const seller = new WeakMap<Shop, Promise<string>>()

const handingOver = action('handing a consignment over', async (shop, variants) => {
  const { key } = await paidByCard(shop, variants)
  const token = await (seller.get(shop) ?? enterAsMember(shop, SELLER))
  seller.set(shop, Promise.resolve(token))
  const headers = { authorization: `Bearer ${token}` }
  const [consignment] = await shop.database.rows<{ id: string }>(
    `select c.id from consignment c join attempt a on a.order_id = c.order_id
      join organization g on g.id = c.organization_id where a.idempotency_key = $1 and g.handle = $2`,
    [key, SELLER],
  )
  const path = `/members/organizations/${SELLER}/consignments/${consignment?.id}/move`
  for (const to of ['accepted', 'packed']) await shop.buyer.call('POST', path, { to }, headers)
  return {
    ask: { path, body: { to: 'handed_over' }, headers },
    there: () =>
      one(
        shop,
        `select c.state, (select count(*)::int from consignment_step s where s.consignment_id = c.id) as steps,
          (select count(distinct p.id)::int from ledger_posting p join ledger_entry e on e.posting_id = p.id
            where p.event = 'hand_over' and e.consignment_id = c.id) as earned,
          (select count(*)::int from reservation_item r join consignment_line l on l.line_item_id = r.line_item_id
            where l.consignment_id = c.id and r.deleted_at is null) as held
        from consignment c where c.id = $1`,
        consignment?.id,
      ),
    none: { state: 'packed', steps: 3, earned: 0, held: 1 },
    all: { state: 'handed_over', steps: 4, earned: 1, held: 0 },
  }
})

const pausing = action('pausing', async (shop) => {
  const { group, headers } = await groundOf(shop)
  const base = `/members/organizations/${group}`
  await shop.buyer.call('POST', `${base}/return`, {}, headers)
  const backOn = dayIn(20)
  return {
    ask: { path: `${base}/pause`, body: { note: 'Cosecha', backOn }, headers },
    there: () => one(shop, 'select status, pause_note, back_on from organization where handle = $1', group),
    none: { status: 'active', pause_note: null, back_on: null },
    all: { status: 'paused', pause_note: 'Cosecha', back_on: backOn },
  }
})

export const groupActs = [
  editing,
  approving,
  counting,
  importing,
  giving,
  ending,
  accepting,
  handingOver,
  pausing,
]
