import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { chileDay } from '../../../kernel/time/chile-day'
import { attempts } from '../../checkout/read/rows'
import { sellingEntity } from '../../federation/read/rows'
import type { OrderedDocument } from '../providers/tax-document-provider'
import type { About } from '../write/refresh-due'

const SQL = `select d.id as "dueId", d.subject, d.kind, d.seller_id as "sellerId", d.with_id as "withId",
  d.refers_to as "refersTo", d.items, d.gross_clp as "grossClp", d.net_clp as "netClp", d.vat_clp as "vatClp",
  d.exempt_clp as "exemptClp", d.order_id as "orderId", d.month, d.since, now() as now,
  coalesce(d.seller_id, (select s.rut from ${sellingEntity} s)) as issuer,
  case when c.id is null then (select a.buyer->'invoice' from ${attempts} a where a.order_id = d.order_id) else c.receiver end as receiver,
  case when c.id is not null then json_build_object('kind', c.kind, 'folio', c.folio, 'issuedOn', c.issued_on) end as corrects
from due_document d left join tax_document c on c.id = d.refers_to where d.id = ?`

type Row = Omit<OrderedDocument, 'notBefore' | 'today' | 'issuer'> & {
  issuer: string | null
  orderId: string | null
  month: string | null
  since: Date
  now: Date
}

export type DueDocumentRead = OrderedDocument & { about: About; orderId: string | null; month: string | null }

/** A document that waits to be issued, with all that who issues it has to know. Null: it waits no more. */
export async function readDueDocument(knex: Knex, id: string): Promise<DueDocumentRead | null> {
  const { rows } = await prepared<Row>(knex, SQL, [id])
  const [row] = rows
  if (!row) return null
  const { issuer, since, now, ...due } = row
  if (issuer === null) throw new Error('nobody sells: there is no selling entity')
  const today = chileDay(now)
  return {
    ...due,
    issuer,
    notBefore: due.corrects?.issuedOn ?? chileDay(since),
    today,
    about: aboutOf(due),
  }
}

function aboutOf({ orderId, month, withId }: Pick<Row, 'orderId' | 'month' | 'withId'>): About {
  if (orderId !== null) return { orderId }
  if (month === null || withId === null) throw new Error('a document of no order and no month')
  return { month, groupId: withId }
}
