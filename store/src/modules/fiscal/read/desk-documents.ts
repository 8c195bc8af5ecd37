import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskDocument, DeskDocuments, DocumentState, SellerModel } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { type Table, readTableWish } from '../../../kernel/table-query'
import { orders } from '../../../medusa/read/orders'
import { attempts } from '../../checkout/read/rows'
import { actorName } from '../../federation/read/actor-name'
import { everyOrganization, sellingEntity } from '../../federation/read/rows'
import { DOCUMENT_KINDS, type DocumentKind, documentKinds } from '../rules/document-kinds'
import { SELLER_TERMS, sellerModels } from '../rules/seller-terms'

/** What waits and what was recorded, as one table. A month's document waits when the month is over. */
const ALL = `(select d.id, 'to_issue' as state, d.kind, d.order_id, d.month, d.seller_id, d.with_id, d.refers_to,
    (select nullif(a.buyer->'invoice', 'null') from ${attempts} a where a.order_id = d.order_id) as wished, null::jsonb as receiver,
    d.items, d.gross_clp, d.net_clp, d.vat_clp, d.exempt_clp, d.since as at, null::int as folio, null as issued_on,
    null::timestamptz as annulled_at, null as annulled_by, null as annul_reason, null as recorded_by
  from due_document d where d.since <= now()
  union all
  select t.id, case when t.annulled_at is null then 'issued' else 'annulled' end, t.kind, t.order_id, t.month, t.seller_id,
    t.with_id, t.refers_to, null, t.receiver, t.items, t.gross_clp, t.net_clp, t.vat_clp, t.exempt_clp, t.created_at, t.folio,
    t.issued_on, t.annulled_at, t.annulled_by, t.annul_reason, t.recorded_by from tax_document t)`

const FOUND = `from ${ALL} doc left join ${orders} o on o.id = doc.order_id left join tax_document c on c.id = doc.refers_to
where (cast(:id as text) is null or doc.id = :id)
  and (cast(:state as text) is null or doc.state = :state)
  and (cast(:kind as int) is null or doc.kind = :kind)
  and (cast(:number as int) is null or o.display_id = :number)
  and (cast(:month as text) is null or left(doc.issued_on, 7) = :month or doc.month = :month)
  and (cast(:model as text) is null or doc.items @> jsonb_build_array(jsonb_build_object('sellerModel', cast(:model as text))))`

const nameOf = (id: string) => `(select g.name from ${everyOrganization} g where g.id = ${id})`

const ROW = `doc.id, doc.state, doc.kind, o.display_id as number, doc.month,
  coalesce(${nameOf('doc.seller_id')}, (select s.legal_name from ${sellingEntity} s)) as seller,
  (select json_agg(distinct i->>'sellerModel') from jsonb_array_elements(doc.items) i) as models,
  (select json_agg(distinct g.name) from jsonb_array_elements(doc.items) i
    join ${everyOrganization} g on g.id = i->>'groupId') as groups,
  coalesce(doc.receiver, case when c.id is not null then c.receiver else doc.wished end) as receiver,
  ${nameOf('doc.with_id')} as "withGroup", doc.gross_clp as "grossClp", doc.net_clp as "netClp", doc.vat_clp as "vatClp",
  doc.exempt_clp as "exemptClp", doc.at, doc.folio, doc.issued_on as "issuedOn",
  (select coalesce(json_agg(f.format order by f.format), '[]') from tax_file f where f.document_id = doc.id) as files,
  case when c.id is not null then json_build_object('kind', c.kind, 'folio', c.folio, 'issuedOn', c.issued_on) end as corrects,
  case when doc.annulled_at is not null then json_build_object('at', doc.annulled_at, 'reason', doc.annul_reason,
    'by', coalesce(${actorName('doc.annulled_by')}, 'Alguien')) end as annulled,
  ${actorName('doc.recorded_by')} as "recordedBy", doc.items`

const TABLE: Table = {
  columns: {
    number: 'o.display_id',
    kind: 'doc.kind',
    grossClp: 'doc.gross_clp',
    at: 'doc.at',
    folio: 'doc.folio',
    issuedOn: 'doc.issued_on',
    /** What waits first, the oldest of it first; then the newest of the others. */
    waiting: `case when doc.state = 'to_issue' then doc.at - interval '100 years'
      else timestamptz '2100-01-01' + (timestamptz '2100-01-01' - doc.at) end`,
  },
  first: 'waiting',
  key: 'doc.id',
}

const TO_ISSUE = `select cast(count(*) as int) as "toIssue", cast(coalesce(sum(gross_clp), 0) as int) as "toIssueClp"
from due_document where since <= now()`

export type DocumentWanted = {
  id?: string
  state?: DocumentState | undefined
  kind?: number | undefined
  model?: SellerModel | undefined
  number?: number | undefined
  month?: string | undefined
  sort?: unknown
  page?: unknown
  size?: unknown
}

export type DocumentRow = Omit<DeskDocument, 'kind' | 'kindName' | 'at' | 'corrects' | 'annulled'> & {
  kind: DocumentKind
  at: Date
  corrects: { kind: DocumentKind; folio: number; issuedOn: string } | null
  annulled: { at: string; by: string; reason: string } | null
  recordedBy: string | null
  items: unknown
}

/** One page of documents. @throws Problem 400 invalid_data */
export async function listDocuments(knex: Knex, wanted: DocumentWanted): Promise<DeskDocuments> {
  const { orderBy, limit, offset, page, size } = readTableWish(TABLE, wanted)
  const values = valuesOf(wanted)
  const [counted, waiting, { rows }] = await Promise.all([
    prepared<{ total: number }>(knex, `select cast(count(*) as int) as total ${FOUND}`, values),
    prepared<{ toIssue: number; toIssueClp: number }>(knex, TO_ISSUE, {}),
    prepared<DocumentRow>(knex, `select ${ROW} ${FOUND} order by ${orderBy} limit :limit offset :offset`, {
      ...values,
      limit,
      offset,
    }),
  ])
  return {
    rows: rows.map(shown),
    total: counted.rows[0]?.total ?? 0,
    page,
    size,
    ...(waiting.rows[0] ?? { toIssue: 0, toIssueClp: 0 }),
    kinds: documentKinds.map((id) => ({ id, name: DOCUMENT_KINDS[id].name })),
    models: sellerModels.map((id) => ({ id, name: SELLER_TERMS[id].name })),
  }
}

/** Null: it is not there, or waits no more. */
export async function findDocumentRow(knex: Knex, id: string): Promise<DocumentRow | null> {
  const { rows } = await prepared<DocumentRow>(knex, `select ${ROW} ${FOUND}`, valuesOf({ id }))
  return rows[0] ?? null
}

const valuesOf = ({ id, state, kind, model, number, month }: DocumentWanted) => ({
  id: id ?? null,
  state: state ?? null,
  kind: kind ?? null,
  model: model ?? null,
  number: number ?? null,
  month: month ?? null,
})

export function shown({ recordedBy: _by, items: _items, ...row }: DocumentRow): DeskDocument {
  return {
    ...row,
    kindName: DOCUMENT_KINDS[row.kind].name,
    at: row.at.toISOString(),
    corrects: row.corrects && { ...row.corrects, kindName: DOCUMENT_KINDS[row.corrects.kind].name },
    annulled: row.annulled && { ...row.annulled, at: new Date(row.annulled.at).toISOString() },
  }
}
