import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementLine } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { orders } from '../../../medusa/read/orders'
import { consignments } from '../../consignment/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { tillOfPosting } from '../../fair/read/rows'
import { fairWords } from '../../fair/rules/fair-words'
import { voteOf } from '../../federation/read/share-terms-in-force'
import { inputOfPosting, invoiceOfPosting } from '../../supply/read/rows'
import { boughtWords } from '../../supply/rules/inputs/words'
import type { Measure } from '../../../contracts/inputs'
import { invoiceWords } from '../../supply/rules/paying/invoice-words'
import type { PostingEvent } from '../rules/ledger-words'
import { type BodyEntry, entryWords, EVENT_WORDS } from '../rules/statement-words'

const SQL = `select p.id, p.event, p.created_at as at, o.display_id as "displayId", x.entries,
  coalesce(g.name, w.name) as "group", t.name as fair, t.held_on as "heldOn", i.folio, i.buyer,
  b.units as bought, b.name as input, b.measure,
  ${voteOf('x.terms_id')} as terms
from (select e.posting_id, min(e.consignment_id) as consignment_id, min(e.terms_id) as terms_id,
    json_agg(json_build_object('kind', e.kind, 'reverses', v.kind, 'basisPoints', e.basis_points,
      'amountClp', e.amount_clp) order by coalesce(v.kind, e.kind) <> 'share', e.id) as entries
  from ledger_entry e left join ledger_entry v on v.id = e.reverses_id
  where e.statement_id = :statementId group by 1) x
join ledger_posting p on p.id = x.posting_id
left join ${orders} o on o.id = p.order_id
left join ${consignments} c on c.id = x.consignment_id
left join ${everyOrganization} g on g.id = c.organization_id
left join ${tillOfPosting} t on t.posting_key = p.key
left join ${invoiceOfPosting} i on p.event = 'invoice_payment' and i.posting_key = p.key
left join ${inputOfPosting} b on p.event = 'inputs' and b.posting_key = p.key
left join ${everyOrganization} w on w.id = coalesce(t.organization_id, i.organization_id, b.organization_id)
order by p.created_at, p.id limit :limit offset :offset`

type Row = Pick<StatementLine, 'id' | 'displayId' | 'group' | 'terms'> & {
  event: PostingEvent
  at: Date
  entries: BodyEntry[]
  fair: string | null
  heldOn: string | null
  folio: string | null
  buyer: string | null
  bought: number | null
  input: string | null
  measure: Measure | null
}

/** Lines of a statement of an association, of the federation or of the fund, in the order in which they happened. */
export async function bodyLines(
  knex: Knex,
  asked: { statementId: string; limit: number; offset: number },
): Promise<StatementLine[]> {
  const { rows } = await prepared<Row>(knex, SQL, asked)
  return rows.map(({ event, at, entries, fair, heldOn, folio, buyer, bought, input, measure, ...line }) => ({
    ...line,
    at: at.toISOString(),
    what:
      fairWords(fair, heldOn) ??
      invoiceWords(folio, buyer) ??
      boughtWords(bought, input, measure) ??
      EVENT_WORDS[event],
    parts: entries.map((entry) => ({ what: entryWords(entry, event), amountClp: entry.amountClp })),
    amountClp: entries.reduce((sum, { amountClp }) => sum + amountClp, 0),
  }))
}
