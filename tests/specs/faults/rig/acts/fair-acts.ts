import { randomUUID } from 'node:crypto'
import { fairPhone, lineOf } from '../../../../fixtures/fair-till.ts'
import { enterAsMember } from '../people/member.ts'
import type { Shop } from '../processes/shop.ts'
import { must } from './actions.ts'
import { action, one } from './group-act.ts'

const SELLER = 'telar-de-prueba'
const FLOAT_CLP = 10_000
const seller = new WeakMap<Shop, Promise<string>>()

const TILL_SQL = `select (select count(*)::int from fair_closing c where c.till_id = t.id) as closings,
  (select count(*)::int from ledger_posting p where p.key = 'fair:' || t.id) as postings,
  (select count(*)::int from ledger_entry e join ledger_posting p on p.id = e.posting_id
    where p.key = 'fair:' || t.id) as entries,
  (select coalesce(sum(r.quantity), 0)::int from reservation_item r join fair_till_line l on l.id = r.line_item_id
    where l.till_id = t.id and r.deleted_at is null) as held
from fair_till t where t.id = $1`

/** One thing of the seller's that is on sale there: three are taken to a fair and one is sold. */
const closingTill = action('closing a till', async (shop, variants) => {
  const token = await (seller.get(shop) ?? enterAsMember(shop, SELLER))
  seller.set(shop, Promise.resolve(token))
  const headers = { authorization: `Bearer ${token}` }
  const phone = fairPhone(SELLER, headers, (method, path, body, more) =>
    shop.buyer.call(method, path, body, more),
  )
  const own = (await phone.all()).products.find(({ variantId }) => variants.includes(variantId))
  const place = `Plaza ${randomUUID()}`
  const items = [{ variantId: own?.variantId ?? '', units: 3 }]
  const opened = must(await phone.open(items, { place, floatClp: FLOAT_CLP }), 201, 'opening a till')
  const till = opened.tills.find((one) => one.place === place)
  const id = till?.id ?? ''
  must(await phone.sell(id, { lines: [{ line: lineOf(till), units: 1 }] }), 201, 'selling at a fair')
  const key = randomUUID()
  return {
    ask: () => phone.close(id, { countedClp: FLOAT_CLP }, key),
    there: () => one(shop, TILL_SQL, id),
    none: { closings: 0, postings: 0, entries: 0, held: 2 },
    // Of group, association, federation and fund, and what the group has in its hands.
    all: { closings: 1, postings: 1, entries: 5, held: 0 },
  }
})

export const fairActs = [closingTill]
