import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { AccountantMonth, BookRow } from '../../../contracts'
import { orders } from '../../../medusa/read/orders'
import { everyOrganization, sellingEntity } from '../../federation/read/rows'
import { monthBalances, monthEntries } from '../../ledger/read/month-books'
import { monthEnd, monthStart } from '../../settlement/rules/month'
import { DOCUMENT_KINDS, type DocumentKind } from '../rules/document-kinds'
import { type DocumentItem, sumsOf } from '../rules/document-item'

const COLUMNS = `d.kind, d.items, d.with_id is not null as "isToGroup", o.display_id as number,
  coalesce((select g.name from ${everyOrganization} g where g.id = d.seller_id), (select s.legal_name from ${sellingEntity} s)) as seller,
  case when c.id is not null then json_build_object('kind', c.kind, 'folio', c.folio) end as corrects`

const ISSUED = `select ${COLUMNS}, case when d.annulled_at is null then 'issued' else 'annulled' end as state,
  d.issued_on as "issuedOn", d.folio, d.receiver
from tax_document d left join ${orders} o on o.id = d.order_id left join tax_document c on c.id = d.refers_to
where d.issued_on between :first and :last order by d.issued_on, d.kind, d.folio, d.created_at`

const DUE = `select ${COLUMNS}, 'to_issue' as state, null as "issuedOn", null as folio, null as receiver
from due_document d left join ${orders} o on o.id = d.order_id left join tax_document c on c.id = d.refers_to
where d.since < :end and d.since <= now() order by d.since, d.id`

type Row = Omit<
  BookRow,
  'kind' | 'kindName' | 'group' | 'corrects' | 'netClp' | 'exemptClp' | 'vatClp' | 'grossClp'
> & {
  kind: DocumentKind
  items: DocumentItem[]
  isToGroup: boolean
  corrects: { kind: DocumentKind; folio: number } | null
}

/** Documents by the day that they bear, what is still to be issued, and the books, of one month. */
export async function readAccountantMonth(knex: Knex, month: string): Promise<AccountantMonth> {
  const [start, end] = [monthStart(month), monthEnd(month)]
  const names = await namesOfGroups(knex)
  const days = { first: `${month}-01`, last: `${month}-31` }
  const [issued, due] = await Promise.all([
    knex.raw<{ rows: Row[] }>(ISSUED, days),
    knex.raw<{ rows: Row[] }>(DUE, { end }),
  ])
  const rowsOf = (rows: Row[], is: (row: Row) => boolean) =>
    rows.filter(is).flatMap((row) => byGroup(row, names))
  const isNote = ({ kind, isToGroup }: Row) => DOCUMENT_KINDS[kind].isNote && !isToGroup
  return {
    month,
    sales: rowsOf(issued.rows, (row) => !isNote(row) && !row.isToGroup),
    notes: rowsOf(issued.rows, isNote),
    toGroups: rowsOf(issued.rows, ({ isToGroup }) => isToGroup),
    due: rowsOf(due.rows, () => true),
    entries: await monthEntries(knex, start, end),
    balances: await monthBalances(knex, start, end),
  }
}

/** A document of many groups, group by group: together they are the document. */
function byGroup(
  { items, kind, corrects, isToGroup: _is, ...row }: Row,
  names: Map<string, string>,
): BookRow[] {
  const groups = new Map<string, DocumentItem[]>()
  for (const item of items) groups.set(item.groupId, [...(groups.get(item.groupId) ?? []), item])
  return [...groups].map(([groupId, theirs]) => ({
    ...row,
    kind,
    kindName: DOCUMENT_KINDS[kind].name,
    group: names.get(groupId) ?? '',
    corrects: corrects && { kindName: DOCUMENT_KINDS[corrects.kind].name, folio: corrects.folio },
    ...sumsOf(theirs),
  }))
}

async function namesOfGroups(knex: Knex): Promise<Map<string, string>> {
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select g.id, g.name from ${everyOrganization} g where g.kind = 'group'`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
