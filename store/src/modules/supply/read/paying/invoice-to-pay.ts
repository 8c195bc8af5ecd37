import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { everyOrganization, federation } from '../../../federation/read/rows'
import { basisPointsOf } from '../../../federation/read/share-terms-in-force'
import type { InvoicePart } from '../../../ledger/rules/invoice-payment'
import { bodyShares } from '../../../ledger/rules/shares'
import type { Invoiced, Paid } from '../../rules/paying/late-payment'

export type InvoiceToPay = Invoiced & {
  folio: string
  issuedOn: string
  termsId: string
  /** By the credit note of that number; null: it was not. */
  takenBackBy: string | null
  parts: (InvoicePart & { organizationId: string })[]
}

const SQL = `select i.folio, i.issued_on as "issuedOn", i.due_on as "dueOn", i.net_clp + i.vat_clp as "totalClp",
  i.terms_id as "termsId", (select t.folio from supply_invoice_return t where t.invoice_id = i.id) as "takenBackBy",
  ${basisPointsOf('i.terms_id')} as "basisPoints", x.parts
from supply_invoice i cross join lateral (
  select json_agg(json_build_object('organizationId', p.organization_id, 'grossClp', p.gross_clp, 'vatClp', p.vat_clp,
    'over', json_build_object('group', p.organization_id, 'association', o.parent_id,
      'federation', (select f.id from ${federation} f)))
    order by p.organization_id) as parts
  from supply_invoice_part p join ${everyOrganization} o on o.id = p.organization_id where p.invoice_id = i.id) x
where i.id = :id and i.organization_id = :organizationId and i.deleted_at is null`

type Over = Record<'group' | 'association' | 'federation', string | null>

type Row = Omit<InvoiceToPay, 'parts'> & {
  basisPoints: number[]
  parts: { organizationId: string; grossClp: number; vatClp: number; over: Over }[]
}

/** An invoice of a desk as the books share it out; null: it has none of that id. */
export async function invoiceOf(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<InvoiceToPay | null> {
  const [row] = (await prepared<Row>(knex, SQL, { organizationId, id })).rows
  if (!row) return null
  const { basisPoints, parts, ...invoice } = row
  return {
    ...invoice,
    parts: parts.map(({ over, ...part }) => ({ ...part, shares: bodyShares(basisPoints, over) })),
  }
}

const PAID_SQL = `select paid_on as "on", amount_clp as "amountClp" from supply_invoice_payment
  where invoice_id = :id order by paid_on, created_at, id`

/** What arrived for an invoice, in the order of days. */
export async function paymentsOf(knex: Knex, id: string): Promise<Paid[]> {
  return (await prepared<Paid>(knex, PAID_SQL, { id })).rows
}
