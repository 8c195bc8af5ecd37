import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Owed, OwedItem } from '../../../contracts'
import { orders } from '../../../medusa/read/orders'
import { attempts, refunds } from '../../checkout/read/rows'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { prepared } from '../../../kernel/prepared'
import { shareTermsInForce, voteOf } from '../../federation/read/share-terms-in-force'
import { TAKEN_STATES } from '../../../contracts/purchase/group-moves'
import { type FrozenTerms, groupPartClp } from '../rules/ledger'
import { owedAmount, type OwedEntry, owedLines, type Returned } from '../rules/owed'
import { refundWords } from '../rules/owed-words'
import type { RefundReason } from '../../checkout/rules/refund-state'
import { shareLines } from '../rules/shares'
import { keptOf, type SaleLine, TERMS_SQL } from '../../consignment/read/lock-consignment'

const LIMIT = 200

/** «De cada $1.000 que vendes», says the phone. */
const SHOWN_CLP = 1000

/** Each posting with an entry of the group: of its other entries only those that say what became of that consignment. */
const ITEMS_SQL = `select p.id, p.event, p.created_at as at, o.display_id as "displayId",
  (select json_agg(json_build_object('account', e.account, 'isMine', e.account = 'group' and e.organization_id = :organizationId,
      'kind', e.kind, 'amountClp', e.amount_clp, 'basisPoints', e.basis_points, 'reverses', v.kind,
      'line', case when l.id is not null then json_build_object('title', l.title, 'unitPriceClp', l.unit_price_clp) end)
      order by array_position(array['buyer', 'group', 'association', 'federation', 'fund'], e.account), e.id)
    from ledger_entry e left join ledger_entry v on v.id = e.reverses_id left join ${consignmentLines} l on l.id = e.line_id
    where e.posting_id = p.id and (e.account in ('group', 'association', 'federation', 'fund', 'carrier')
      or e.account = 'buyer' and e.kind = 'sale')) as entries,
  (select json_build_object('reason', r.reason, 'note', r.note, 'parts', r.parts) from ${refunds} r
    where r.id = p.refund_id) as refund,
  ${voteOf(`(select m.terms_id from ledger_entry m where m.posting_id = p.id and m.terms_id is not null limit 1)`)} as terms
from ledger_posting p left join ${orders} o on o.id = p.order_id
where p.id in (select m.posting_id from ledger_entry m where m.account = 'group' and m.organization_id = :organizationId)
order by p.created_at desc, p.id desc limit ${LIMIT}`

const BALANCE_SQL = `select coalesce(sum(amount_clp), 0)::int as balance from ledger_entry
  where account = 'group' and organization_id = ?`

const COMING_SQL = `select c.delivery_clp as "deliveryClp", c.is_delivery_refunded as "isDeliveryRefunded", ${TERMS_SQL} as terms,
  (select json_agg(json_build_object('id', l.id, 'unitPriceClp', l.unit_price_clp, 'quantity', l.quantity,
      'quantityConfirmed', l.quantity_confirmed, 'quantityRefunded', l.quantity_refunded))
    from ${consignmentLines} l where l.consignment_id = c.id) as lines
from ${consignments} c join ${attempts} a on a.order_id = c.order_id and a.state = 'paid'
where c.organization_id = :organizationId and c.state = any(:states)`

type Posting = Pick<OwedItem, 'id' | 'event' | 'displayId' | 'terms'> & {
  at: Date
  entries: OwedEntry[]
  refund: { reason: RefundReason; note: string | null; parts: Returned[] } | null
}
type Coming = {
  deliveryClp: number
  isDeliveryRefunded: boolean
  terms: FrozenTerms
  lines: Omit<SaleLine, 'lineItemId' | 'title'>[]
}

export async function readOwed(knex: Knex, organizationId: string): Promise<Owed> {
  const [postings, balance, coming, terms] = await Promise.all([
    prepared<Posting>(knex, ITEMS_SQL, { organizationId }),
    prepared<{ balance: number }>(knex, BALANCE_SQL, [organizationId]),
    prepared<Coming>(knex, COMING_SQL, { organizationId, states: [...TAKEN_STATES] }),
    shareTermsInForce(knex),
  ])
  const items = postings.rows.map(toItem)
  const balanceClp = balance.rows[0]?.balance ?? 0
  return {
    balanceClp,
    comingClp: coming.rows.reduce(
      (sum, consignment) => sum + groupPartClp(consignment.terms, keptOf(consignment)),
      0,
    ),
    items,
    earlierClp: balanceClp - items.reduce((sum, item) => sum + item.amountClp, 0),
    shares: shareLines(SHOWN_CLP, terms.basisPoints),
  }
}

function toItem({ id, event, at, displayId, entries, refund, terms }: Posting): OwedItem {
  const goodsBack = refund?.parts.filter(({ quantity }) => quantity > 0) ?? []
  return {
    id,
    event,
    at: at.toISOString(),
    displayId,
    amountClp: owedAmount(entries),
    lines: owedLines(entries, goodsBack),
    reason: refund && refundWords(refund.reason, refund.note),
    terms,
  }
}
