import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwedItem } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { refunds } from '../../checkout/read/rows'
import type { RefundReason } from '../../checkout/rules/refund-state'
import { consignmentLines } from '../../consignment/read/rows'
import { tillOfPosting } from '../../fair/read/rows'
import { fairWords } from '../../fair/rules/fair-words'
import { voteOf } from '../../federation/read/share-terms-in-force'
import { inputOfPosting, invoiceOfPosting } from '../../supply/read/rows'
import { boughtWords } from '../../supply/rules/inputs/words'
import type { Measure } from '../../../contracts/inputs'
import { invoiceWords } from '../../supply/rules/paying/invoice-words'
import { owedAmount, type OwedEntry, owedLines, type Returned } from '../rules/owed'
import { refundWords } from '../rules/owed-words'

/** Each posting with an entry of the group: of its other entries only those that say what became of that consignment. */
const SELECT = `select p.id, p.event, p.created_at as at, o.display_id as "displayId",
  (select json_agg(json_build_object('account', e.account, 'isMine', e.account = 'group' and e.organization_id = :organizationId,
      'kind', e.kind, 'amountClp', e.amount_clp, 'basisPoints', e.basis_points, 'reverses', v.kind,
      'line', case when l.id is not null then json_build_object('title', l.title, 'unitPriceClp', l.unit_price_clp) end)
      order by array_position(array['buyer', 'group', 'association', 'federation', 'fund'], e.account), e.id)
    from ledger_entry e left join ledger_entry v on v.id = e.reverses_id left join ${consignmentLines} l on l.id = e.line_id
    where e.posting_id = p.id and (e.account in ('group', 'association', 'federation', 'fund', 'carrier')
      or e.account = 'buyer' and e.kind = 'sale')) as entries,
  (select json_build_object('reason', r.reason, 'note', r.note, 'parts', r.parts) from ${refunds} r
    where r.id = p.refund_id) as refund,
  ${voteOf(`(select m.terms_id from ledger_entry m where m.posting_id = p.id and m.terms_id is not null limit 1)`)} as terms,
  t.name as fair, t.held_on as "heldOn", i.folio, i.buyer,
  b.units as bought, b.name as input, b.measure
from ledger_posting p left join ${tillOfPosting} t on t.posting_key = p.key
left join ${invoiceOfPosting} i on p.event = 'invoice_payment' and i.posting_key = p.key left join ${orders} o on o.id = p.order_id
left join ${inputOfPosting} b on p.event = 'inputs' and b.posting_key = p.key`

const NEWEST_SQL = `${SELECT} where p.id in
    (select m.posting_id from ledger_entry m where m.account = 'group' and m.organization_id = :organizationId)
  order by p.created_at desc, p.id desc limit :limit`

const OF_STATEMENT_SQL = `${SELECT} where p.id in
    (select m.posting_id from ledger_entry m where m.statement_id = :statementId)
  order by p.created_at, p.id limit :limit offset :offset`

type Posting = Pick<OwedItem, 'id' | 'event' | 'displayId' | 'terms'> & {
  at: Date
  entries: OwedEntry[]
  refund: { reason: RefundReason; note: string | null; parts: Returned[] } | null
  fair: string | null
  heldOn: string | null
  folio: string | null
  buyer: string | null
  bought: number | null
  input: string | null
  measure: Measure | null
}

/** The newest things that changed what a group is owed, the newest first. */
export async function newestOwedItems(
  knex: Knex,
  asked: { organizationId: string; limit: number },
): Promise<OwedItem[]> {
  const { rows } = await prepared<Posting>(knex, NEWEST_SQL, asked)
  return rows.map(toItem)
}

type OfStatement = { organizationId: string; statementId: string; limit: number; offset: number }

/** Those of a statement of a group, in the order in which they happened. */
export async function owedItemsOfStatement(knex: Knex, asked: OfStatement): Promise<OwedItem[]> {
  const { rows } = await prepared<Posting>(knex, OF_STATEMENT_SQL, asked)
  return rows.map(toItem)
}

function toItem(posting: Posting): OwedItem {
  const { id, event, at, displayId, entries, refund, terms, fair, heldOn, folio, buyer } = posting
  const { bought, input, measure } = posting
  const goodsBack = refund?.parts.filter(({ quantity }) => quantity > 0) ?? []
  return {
    id,
    event,
    at: at.toISOString(),
    displayId,
    amountClp: owedAmount(entries),
    lines: owedLines(entries, goodsBack),
    reason: refund
      ? refundWords(refund.reason, refund.note)
      : (fairWords(fair, heldOn) ?? invoiceWords(folio, buyer) ?? boughtWords(bought, input, measure)),
    terms,
  }
}
